package org.daftar.standalone;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.daftar.command.log.Checkpoints;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LoggedLeaf;
import org.daftar.ledger.monitor.LogFolder;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.tree.TreeHead;
import org.daftar.standalone.copy.LogCopy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the leaves of the log to a folder. */
@Command(
    name = "publish",
    description =
        "Writes all leaves of your log and its signed checkpoints into a folder, for those who monitor it; also while"
            + " an instance runs. Leaves hold no personal data.",
    mixinStandardHelpOptions = true)
final class Publish implements Callable<Integer> {

  private static final int PORTION = 1_000;

  @Mixin private final DataFolderOption data = new DataFolderOption();

  @Parameters(paramLabel = "DIR", description = "A folder that does not exist yet.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws Exception {
    if (Files.exists(folder)) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    try (LogCopy copy = LogCopy.of(data.folder())) {
      Checkpoints checkpoints = copy.log().checkpoints();
      long size = checkpoints.last().map(TreeHead::size).orElse(0L);
      Note newest =
          checkpoints.find(size).orElseThrow(() -> new IllegalStateException("nothing of this log was signed so far"));
      Files.createDirectories(folder.resolve(LogFolder.CHECKPOINTS));
      Files.writeString(folder.resolve(LogFolder.CHECKPOINT), newest.toString());
      writeLeaves(copy.log(), size);
      writeChangesOfKey(copy.log());
      System.out.println("Wrote " + size + " leaves and their checkpoint to " + folder.toAbsolutePath() + ".");
      System.out.println("To look at them:   ./daftar monitor " + folder + " --trust FILE --state FILE");
      return 0;
    }
  }

  private void writeLeaves(EventLog log, long size) throws IOException {
    try (BufferedWriter file = Files.newBufferedWriter(folder.resolve(LogFolder.LEAVES))) {
      long position = 0;
      while (position < size) {
        List<LoggedLeaf> portion = log.leavesFrom(position, (int) Math.min(PORTION, size - position));
        for (LoggedLeaf leaf : portion) {
          file.write(leaf.leaf().text() + "\n");
        }
        position += portion.size();
      }
    }
  }

  /** The checkpoint after each leaf of the log itself: where that one changes the key, the old key has signed it. */
  private void writeChangesOfKey(EventLog log) throws IOException {
    try (Stream<LoggedLeaf> leaves = log.leavesOf(EventLog.SYSTEM)) {
      for (LoggedLeaf leaf : leaves.toList()) {
        Optional<Note> covering = log.checkpoints().firstFrom(leaf.position() + 1);
        if (covering.isPresent()) {
          Path file = folder.resolve(LogFolder.CHECKPOINTS).resolve("over-" + leaf.position());
          Files.writeString(file, covering.get().toString());
        }
      }
    }
  }
}
