package org.daftar.command.platform.log.append;

import org.daftar.command.log.Appended;

/** What becomes of one request once its batch is durable. */
sealed interface Decision {

  /** Its events are appended. */
  record Accepted(Appended appended) implements Decision {}

  /** Nothing of it is appended. */
  record Declined(RuntimeException reason) implements Decision {}
}
