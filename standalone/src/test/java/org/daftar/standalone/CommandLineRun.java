package org.daftar.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * A command that was given and came to its end, in this process.
 *
 * @param status with which the process would have ended
 * @param out what it said
 * @param err what it complained about
 */
public record CommandLineRun(int status, List<String> out, List<String> err) {

  /** Gives a command and waits for its end. */
  public static CommandLineRun of(Object... arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    try {
      System.setOut(new PrintStream(said, true, UTF_8));
      System.setErr(new PrintStream(complained, true, UTF_8));
      int status =
          Daftar.commandLine().execute(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
      return new CommandLineRun(status, lines(said), lines(complained));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  /** A command that did what it was told, and said so. */
  public static CommandLineRun saying(String... out) {
    return new CommandLineRun(0, List.of(out), List.of());
  }

  /**
   * The one sentence with which it failed.
   *
   * @throws AssertionError where it did not fail, or said anything else
   */
  public String complaint() {
    if (status != 1 || !out.isEmpty() || err.size() != 1 || !err.getFirst().startsWith("daftar: ")) {
      throw new AssertionError("it does not say in one sentence why it failed: " + this);
    }
    return err.getFirst().substring("daftar: ".length());
  }

  private static List<String> lines(ByteArrayOutputStream text) {
    return text.toString(UTF_8).lines().toList();
  }
}
