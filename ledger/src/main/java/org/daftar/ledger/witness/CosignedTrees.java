package org.daftar.ledger.witness;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.CheckpointFile;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.tree.Hashing;

/**
 * What a witness has cosigned last, by log, in files of a folder. To look and to keep is one step, for all threads and
 * all processes that use the folder.
 */
public final class CosignedTrees {

  private final ReentrantLock threads = new ReentrantLock();
  private final Path folder;

  /** Remembers in that folder; it is made where it does not exist. */
  public CosignedTrees(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** Decides by what was cosigned last. */
  interface Decision {

    /**
     * Decides.
     *
     * @param last empty where nothing of this log was cosigned
     * @return what is cosigned now
     */
    Note by(Optional<Checkpoint> last) throws Refusal;
  }

  /** Keeps what is decided, for good before this returns; nothing where it is refused. */
  void replace(String origin, Decision decision) throws IOException, Refusal {
    threads.lock();
    try (FileChannel channel =
            FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock processes = channel.lock()) {
      if (!processes.isValid()) {
        throw new IOException(folder + " could not be locked");
      }
      CheckpointFile file = new CheckpointFile(folder.resolve(name(origin)));
      file.keep(decision.by(last(file, origin)));
    } finally {
      threads.unlock();
    }
  }

  private static Optional<Checkpoint> last(CheckpointFile file, String origin) throws IOException {
    Optional<Note> note = file.read();
    if (note.isEmpty()) {
      return Optional.empty();
    }
    try {
      Checkpoint last = Checkpoint.of(note.get());
      if (last.origin().equals(origin)) {
        return Optional.of(last);
      }
      throw new IOException(file.path() + " holds a checkpoint of " + last.origin() + ", not of " + origin);
    } catch (MalformedNote e) {
      throw new IOException(file.path() + " holds no checkpoint", e);
    }
  }

  /** The name of a log can hold what no file name can. */
  private static String name(String origin) {
    return Hashing.sha256(origin.getBytes(StandardCharsets.UTF_8)).base64url() + ".checkpoint";
  }
}
