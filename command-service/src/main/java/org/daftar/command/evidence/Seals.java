package org.daftar.command.evidence;

import java.util.Optional;
import org.daftar.ledger.note.Note;

/** The signed checkpoints of the log. */
public interface Seals {

  /** The largest checkpoint that was signed; empty where there is none yet. */
  Optional<Note> latest();

  /** A checkpoint of the log as it is now; empty where this process cannot sign. */
  Optional<Note> seal();
}
