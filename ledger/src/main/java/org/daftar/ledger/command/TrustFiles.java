package org.daftar.ledger.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.verification.Trust;

/** Reads what somebody trusts, or kept, from files. */
final class TrustFiles {

  private TrustFiles() {}

  static Trust read(Path file) throws IOException {
    return read(file, Trust::parse);
  }

  static Note checkpoint(Path file) throws IOException {
    return read(file, Note::parse);
  }

  private static <T> T read(Path file, Reading<T> reading) throws IOException {
    try {
      return reading.of(Files.readString(file));
    } catch (MalformedNote e) {
      throw new IllegalArgumentException(file + " " + e.getMessage(), e);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + " is not text in UTF-8", e);
    }
  }

  private interface Reading<T> {
    T of(String text) throws MalformedNote;
  }
}
