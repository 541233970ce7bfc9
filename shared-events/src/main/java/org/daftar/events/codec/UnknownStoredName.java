package org.daftar.events.codec;

/** The log holds an event that this version does not know. Reading stops: what is skipped would be lost silently. */
public final class UnknownStoredName extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  UnknownStoredName(String storedName) {
    super("the log holds an event stored as '" + storedName + "', which this version of Daftar does not know");
  }
}
