package org.daftar.ledger.monitor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;

/** The last checkpoint that was found right, in a file of its own: it is a checkpoint, and can be shown to others. */
public final class Memory {

  private final Path file;

  /** Remembers in that file, which need not exist yet. */
  public Memory(Path file) {
    this.file = file.toAbsolutePath();
  }

  /**
   * What was seen last; empty where nothing was seen yet.
   *
   * @throws IOException where the file is there and holds no checkpoint
   */
  Optional<Note> last() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Note.parse(Files.readAllBytes(file)));
    } catch (MalformedNote e) {
      throw new IOException(file + " holds no checkpoint: " + e.getMessage(), e);
    }
  }

  /** Remembers from now on. Whoever dies meanwhile remembers the one before. */
  void keep(Note checkpoint) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try (FileChannel channel =
        FileChannel.open(
            next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(checkpoint.toString().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Keeps a checkpoint that contradicts what was seen, beside it and under a name of its own: both prove it. */
  Path keepEvidence(Note contradicting) throws IOException {
    for (int number = 1; ; number++) {
      Path evidence = file.resolveSibling(file.getFileName() + ".contradicted-" + number);
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
