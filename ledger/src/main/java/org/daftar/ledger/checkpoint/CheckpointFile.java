package org.daftar.ledger.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;

/**
 * A checkpoint that must not be forgotten, in a file of its own. Whoever dies while it is replaced is left with the old
 * one or the new one, whole. One process writes at a time.
 */
public final class CheckpointFile {

  private final Path file;

  /** A checkpoint in that file, which need not exist yet. */
  public CheckpointFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  /** Where it is. */
  public Path path() {
    return file;
  }

  /**
   * The checkpoint; empty where none was kept yet.
   *
   * @throws IOException where the file is there and holds none: it must not be taken for nothing
   */
  public Optional<Note> read() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      Note note = Note.parse(Files.readAllBytes(file));
      Checkpoint.of(note);
      return Optional.of(note);
    } catch (MalformedNote e) {
      throw new IOException(file + " holds no checkpoint: " + e.getMessage(), e);
    }
  }

  /** Keeps a checkpoint instead, for good before this returns. */
  public void keep(Note checkpoint) throws IOException {
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
    flushFolder();
  }

  /** A new name is durable when its folder is; where folders cannot be opened, the file system sees to it. */
  private void flushFolder() {
    try (FileChannel folder = FileChannel.open(file.resolveSibling(""), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // Not on every system.
    }
  }
}
