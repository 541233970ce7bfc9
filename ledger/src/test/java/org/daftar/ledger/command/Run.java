package org.daftar.ledger.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import picocli.CommandLine;

/**
 * A command that came to its end, in this process.
 *
 * @param out what it said
 * @param err what it complained about
 */
record Run(int status, String out, String err) {

  static Run of(Object command, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        new CommandLine(command)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setExecutionExceptionHandler((failure, line, result) -> {
              line.getErr().println(failure.getMessage());
              return 1;
            })
            .execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    return new Run(status, out.toString(), err.toString());
  }
}
