package org.daftar.ledger.monitor;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.daftar.ledger.checkpoint.CheckpointFile;
import org.daftar.ledger.note.Note;

/** The last checkpoint that was found right, which can be shown to others. */
public final class Memory {

  private final CheckpointFile file;

  /** Remembers in that file, which need not exist yet. */
  public Memory(Path file) {
    this.file = new CheckpointFile(file);
  }

  /**
   * What was seen last; empty where nothing was seen yet.
   *
   * @throws IOException where the file is there and holds no checkpoint
   */
  Optional<Note> last() throws IOException {
    return file.read();
  }

  /** Remembers from now on. */
  void keep(Note checkpoint) throws IOException {
    file.keep(checkpoint);
  }

  /** Keeps a checkpoint that contradicts what was seen, beside it and under a name of its own: both prove it. */
  Path keepEvidence(Note contradicting) throws IOException {
    for (int number = 1; ; number++) {
      Path evidence = file.path().resolveSibling(file.path().getFileName() + ".contradicted-" + number);
      try {
        return Files.writeString(evidence, contradicting.toString(), StandardOpenOption.CREATE_NEW);
      } catch (FileAlreadyExistsException another) {
        if (Files.readString(evidence).equals(contradicting.toString())) {
          return evidence;
        }
      }
    }
  }
}
