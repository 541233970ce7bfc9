package org.daftar.standalone;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.command.platform.log.sqlite.FolderInUse;
import org.daftar.standalone.process.UnreadableLog;
import org.daftar.value.BrokenRule;
import org.springframework.beans.BeansException;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one line what went wrong, for the person at the keyboard. */
final class Failures {

  private Failures() {}

  static String sentence(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .flatMap(cause -> known(cause).stream())
        .findFirst()
        .orElseGet(() -> unknown(failure));
  }

  private static Optional<String> known(Throwable cause) {
    return switch (cause) {
      case FolderInUse e -> Optional.of(message(e));
      case UnreadableLog e -> Optional.of(message(e));
      case BrokenRule e -> Optional.of(e.field() + " " + message(e));
      case PortInUseException e ->
          Optional.of("port " + e.getPort() + " is in use; choose another one with --port, or 0 for any free one");
      case SQLException e -> Optional.of("the log cannot be read or written: " + message(e));
      case FileSystemException e -> Optional.of(e.getFile() + " " + state(e));
      default -> Optional.empty();
    };
  }

  private static String state(FileSystemException failure) {
    return switch (failure) {
      case FileAlreadyExistsException e -> "exists already; choose another name";
      case NoSuchFileException e -> "does not exist";
      case NotDirectoryException e -> "is not a folder";
      case AccessDeniedException e -> "is closed to you: look at its permissions";
      default -> "cannot be used: " + failure.getReason();
    };
  }

  /** What Spring says of its beans tells nothing to a person. */
  private static String unknown(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(cause -> !(cause instanceof BeansException))
        .findFirst()
        .map(Failures::message)
        .orElseGet(() -> message(failure));
  }

  private static String message(Throwable failure) {
    return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
  }
}
