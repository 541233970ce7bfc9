package org.daftar.ledger.monitor;

import java.io.IOException;
import java.util.Optional;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.VerifierKey;

/** A log as its keeper shows it to those who watch. Nothing of it is trusted. */
public interface WatchedLog extends AutoCloseable {

  /** The latest checkpoint. */
  Note checkpoint() throws IOException, InterruptedException, MalformedNote;

  /** A checkpoint that holds the leaf at a position, the smallest that there is; empty where none is shown. */
  Optional<Note> covering(long position) throws IOException, InterruptedException, MalformedNote;

  /** The largest checkpoint that a key of the log has signed; empty where none is shown. */
  Optional<Note> lastBy(VerifierKey key) throws IOException, InterruptedException, MalformedNote;

  /** Hands over the leaves before a position, from the first one on; fewer where it does not show so many. */
  void leaves(long before, Reader reader) throws IOException, InterruptedException, Mismatch;

  @Override
  void close() throws IOException;

  /** Takes leaves. */
  interface Reader {

    /**
     * The next leaf, as it was hashed.
     *
     * @param bytes in which it stands, with others; nobody changes them any more
     */
    void take(byte[] bytes, int from, int to) throws IOException, InterruptedException, Mismatch;
  }
}
