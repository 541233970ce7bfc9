package org.daftar.standalone;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.daftar.command.platform.anchoring.TimeStamps;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whom to ask for time stamps. */
final class TimeStampOption {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--time-stamps",
      paramLabel = "URL",
      description = "Ask this authority (RFC 3161) for time stamps of the log. Usually nobody is asked.")
  private @Nullable URI authority;

  @Option(
      names = "--anchor-every",
      paramLabel = "DURATION",
      description = "How often to ask, at most: PT1M or longer, as ISO 8601 writes it. Usually: PT24H.")
  private @Nullable Duration every;

  /**
   * Whom, and how often; empty for nobody.
   *
   * @throws ParameterException where nobody can be asked so
   */
  Optional<TimeStamps> timeStamps() {
    if (authority == null && every == null) {
      return Optional.empty();
    }
    if (authority == null) {
      throw refused("--anchor-every needs --time-stamps, which says whom to ask");
    }
    try {
      return Optional.of(new TimeStamps(authority, every == null ? TimeStamps.USUAL : every));
    } catch (IllegalArgumentException e) {
      throw refused("--time-stamps and --anchor-every: " + e.getMessage());
    }
  }

  private ParameterException refused(String why) {
    return new ParameterException(Objects.requireNonNull(command).commandLine(), why);
  }
}
