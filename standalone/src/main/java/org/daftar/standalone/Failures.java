package org.daftar.standalone;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.daftar.command.platform.log.sqlite.FolderInUse;
import org.daftar.value.BrokenRule;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one line what went wrong, for the person at the keyboard. */
final class Failures {

  private Failures() {}

  static String sentence(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case FolderInUse e -> {
          return message(e);
        }
        case PortInUseException e -> {
          return "port " + e.getPort() + " is in use; choose another one with --port, or 0 for any free one";
        }
        case FileAlreadyExistsException e -> {
          return e.getFile() + " exists already; choose another name";
        }
        case NoSuchFileException e -> {
          return e.getFile() + " does not exist";
        }
        case BrokenRule e -> {
          return e.field() + " " + message(e);
        }
        default -> {}
      }
    }
    return message(failure);
  }

  private static String message(Throwable failure) {
    return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
  }
}
