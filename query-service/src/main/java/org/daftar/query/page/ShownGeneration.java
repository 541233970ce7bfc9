package org.daftar.query.page;

import java.time.Duration;
import java.util.Locale;
import org.daftar.query.rebuild.Progress;

/**
 * A generation in words.
 *
 * @param cancellable whether it is being built
 * @param pace how fast it grows and how long that will take, as far as one can tell
 */
public record ShownGeneration(
    String id, int schema, String state, boolean cancellable, long counted, long of, String pace) {

  static ShownGeneration of(Progress progress) {
    return new ShownGeneration(
        progress.generation().id(),
        progress.generation().schema(),
        state(progress.state()),
        progress.state() == Progress.State.BUILDING,
        progress.counted(),
        progress.of(),
        progress.state() == Progress.State.BUILDING ? pace(progress) : "");
  }

  private static String state(Progress.State state) {
    return switch (state) {
      case FORMER -> "answered before, will be dropped";
      case LIVE -> "answers";
      case BUILDING -> "is being built";
    };
  }

  private static String pace(Progress progress) {
    return progress
        .left()
        .map(left ->
            String.format(Locale.ENGLISH, "%,.0f a second, %s left", progress.perSecond().orElse(0), length(left)))
        .orElse("does not grow at present");
  }

  private static String length(Duration left) {
    return left.compareTo(Duration.ofMinutes(1)) < 0
        ? "less than a minute"
        : String.format(Locale.ENGLISH, "%d h %d min", left.toHours(), left.toMinutesPart());
  }
}
