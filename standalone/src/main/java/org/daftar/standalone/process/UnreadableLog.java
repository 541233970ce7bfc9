package org.daftar.standalone.process;

import java.util.Optional;

/** The log could not be read to its end; to answer from its beginning alone would hide the rest. */
public final class UnreadableLog extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableLog(long read, Optional<? extends Throwable> cause) {
    super(
        "the log cannot be read from position " + read + " on; ./daftar verify says what is wrong with it",
        cause.orElse(null));
  }
}
