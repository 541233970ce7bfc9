package org.daftar.ledger.monitor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.VerifierKey;

/**
 * A log in a folder, as it travels on a stick: {@code checkpoint}, {@code leaves.jsonl} with one leaf a line, and in
 * {@code checkpoints} those by which keys vouch for the next.
 */
public final class LogFolder implements WatchedLog {

  /** The latest checkpoint. */
  public static final String CHECKPOINT = "checkpoint";

  /** All leaves that it holds. */
  public static final String LEAVES = "leaves.jsonl";

  /** A folder with further checkpoints, whatever their names. */
  public static final String CHECKPOINTS = "checkpoints";

  private static final int MOST = 10_000;

  private final Path folder;

  /** The log in that folder. */
  public LogFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public Note checkpoint() throws IOException, MalformedNote {
    return note(folder.resolve(CHECKPOINT));
  }

  @Override
  public Optional<Note> covering(long position) throws IOException, MalformedNote {
    Optional<Note> smallest = Optional.empty();
    for (Path file : further()) {
      Note note = note(file);
      long size = size(note);
      if (size > position && (smallest.isEmpty() || size < size(smallest.get()))) {
        smallest = Optional.of(note);
      }
    }
    return smallest;
  }

  @Override
  public Optional<Note> lastBy(VerifierKey key) throws IOException, MalformedNote {
    Optional<Note> largest = Optional.empty();
    for (Path file : further()) {
      Note note = note(file);
      if (note.opens(key) && (largest.isEmpty() || size(note) > size(largest.get()))) {
        largest = Optional.of(note);
      }
    }
    return largest;
  }

  private List<Path> further() throws IOException {
    Path checkpoints = folder.resolve(CHECKPOINTS);
    if (!Files.isDirectory(checkpoints)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(checkpoints)) {
      return files.limit(MOST).filter(Files::isRegularFile).toList();
    }
  }

  @Override
  public void leaves(long before, Reader reader) throws IOException, InterruptedException, Mismatch {
    try (InputStream file = Files.newInputStream(folder.resolve(LEAVES))) {
      LineReader lines = new LineReader(file);
      for (long position = 0; position < before && lines.next(position); position++) {
        reader.take(lines.bytes(), lines.from(), lines.to());
      }
    }
  }

  @Override
  public void close() {}

  private static Note note(Path file) throws IOException, MalformedNote {
    try (InputStream bytes = Files.newInputStream(file)) {
      return Note.parse(bytes.readNBytes(Note.LARGEST + 1));
    }
  }

  private static long size(Note note) throws MalformedNote {
    return Checkpoint.of(note).head().size();
  }
}
