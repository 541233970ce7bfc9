package org.daftar.standalone;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** On which port to listen. */
final class PortOption {

  private static final int HIGHEST = 65_535;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  private int number;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port on 127.0.0.1; 0 for any free one. Usually: ${DEFAULT-VALUE}.")
  void number(int given) {
    if (given < 0 || given > HIGHEST) {
      throw new ParameterException(
          Objects.requireNonNull(command).commandLine(), "--port must be from 0 to " + HIGHEST + ", not " + given);
    }
    number = given;
  }

  int number() {
    return number;
  }
}
