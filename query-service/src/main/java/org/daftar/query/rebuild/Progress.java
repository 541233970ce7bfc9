package org.daftar.query.rebuild;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far a generation is.
 *
 * @param state whether it answers, is to answer, or did
 * @param counted how many events its documents have taken in
 * @param of how many there are, as far as any generation knows
 * @param perSecond how many events it takes in at present; unknown where it does not grow, or was not watched yet
 */
public record Progress(Generation generation, State state, long counted, long of, OptionalDouble perSecond) {

  /** What a generation is there for. */
  public enum State {
    /** It answered, or was to; it is dropped when no node can need it any more. */
    FORMER,
    /** It answers. */
    LIVE,
    /** It is to answer when it has caught up. */
    BUILDING
  }

  /** How long it will take at this pace until all events are taken in; unknown while it does not grow. */
  public Optional<Duration> left() {
    return perSecond.isPresent() && perSecond.getAsDouble() > 0
        ? Optional.of(Duration.ofMillis((long) Math.ceil(1_000 * (of - counted) / perSecond.getAsDouble())))
        : Optional.empty();
  }
}
