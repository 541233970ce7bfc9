package org.daftar.command.platform.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.UUID;
import java.util.stream.Stream;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LogUnavailable;
import org.daftar.command.log.LoggedLeaf;
import org.daftar.ledger.checkpoint.LogKeys;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.leaf.LeafCodec;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.VerifierKey;

/** Writes down whom the answering side is to believe: a line {@code log VKEY} and a line {@code relay VKEY}. */
final class PublicKeys {

  private static final String FILE = "trust.txt";

  private final Path folder;

  PublicKeys(Path folder) {
    this.folder = folder;
  }

  /** The first key of the log leads to all others, so that the file stays true. */
  void write(EventLog log, VerifierKey relay) {
    Path file = folder.resolve(FILE);
    Path written = folder.resolve(FILE + "." + UUID.randomUUID());
    try {
      Files.writeString(written, "log " + first(log) + "\nrelay " + relay + "\n");
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static VerifierKey first(EventLog log) {
    try (Stream<LoggedLeaf> leaves = log.leavesOf(EventLog.SYSTEM)) {
      Iterator<LoggedLeaf> each = leaves.iterator();
      Leaf genesis = new LeafCodec(Leaf.CURRENT_VERSION).read(each.next().leaf().bytes());
      return LogKeys.of(genesis).current();
    } catch (MalformedLeaf | MalformedNote e) {
      throw new LogUnavailable("The first leaf of the log cannot be read", e);
    }
  }
}
