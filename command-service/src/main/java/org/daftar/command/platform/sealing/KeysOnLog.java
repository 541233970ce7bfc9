package org.daftar.command.platform.sealing;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LogUnavailable;
import org.daftar.command.log.LoggedLeaf;
import org.daftar.ledger.checkpoint.LogKeys;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.leaf.LeafCodec;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.note.MalformedNote;

/** Which keys sign for a log, as its own leaves say. */
final class KeysOnLog {

  private final LeafCodec codec = new LeafCodec(Leaf.CURRENT_VERSION);
  private final EventLog log;

  KeysOnLog(EventLog log) {
    this.log = log;
  }

  /** The keys so far; empty where a leaf changes a key that did not sign, so that nobody can tell. */
  Optional<LogKeys> read() {
    try (Stream<LoggedLeaf> leaves = log.leavesOf(EventLog.SYSTEM)) {
      Iterator<LoggedLeaf> each = leaves.iterator();
      LogKeys keys = LogKeys.of(leaf(each.next()));
      while (each.hasNext()) {
        Leaf leaf = leaf(each.next());
        keys = leaf.kind().equals(LogKeys.CHANGE) ? keys.after(leaf) : keys;
      }
      return Optional.of(keys);
    } catch (MalformedNote e) {
      return Optional.empty();
    }
  }

  private Leaf leaf(LoggedLeaf logged) {
    try {
      return codec.read(logged.leaf().bytes());
    } catch (MalformedLeaf e) {
      throw new LogUnavailable("The leaf at position " + logged.position() + " cannot be read", e);
    }
  }
}
