package org.daftar.command.platform.sealing;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LogUnavailable;
import org.daftar.command.log.LoggedLeaf;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.leaf.LeafCodec;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.VerifierKey;
import tools.jackson.databind.JsonNode;

/**
 * Which key signs for a log, as its leaves say: that of the genesis, until a leaf of kind {@code key} names the next.
 */
final class KeysOnLog {

  static final String CHANGE = "key";
  static final String KEY = "vkey";
  static final String RETIRED = "retires";

  private final LeafCodec codec = new LeafCodec(Leaf.CURRENT_VERSION);
  private final EventLog log;

  KeysOnLog(EventLog log) {
    this.log = log;
  }

  /**
   * The key that signs.
   *
   * @param key since the last change
   * @param retired which it follows; empty for the first key
   */
  record Signing(VerifierKey key, Optional<VerifierKey> retired) {}

  /** Which key signs now; empty where a leaf changes a key that did not sign, so that nobody can tell. */
  Optional<Signing> current() {
    try (Stream<LoggedLeaf> leaves = log.leavesOf(EventLog.SYSTEM)) {
      Iterator<LoggedLeaf> each = leaves.iterator();
      Optional<Signing> signing = key(read(each.next()), KEY).map(first -> new Signing(first, Optional.empty()));
      while (each.hasNext() && signing.isPresent()) {
        signing = after(signing.get(), read(each.next()));
      }
      return signing;
    }
  }

  private Optional<Signing> after(Signing before, Leaf leaf) {
    return leaf.kind().equals(CHANGE)
        ? key(leaf, KEY)
            .filter(next -> next.name().equals(log.origin()))
            .filter(next -> key(leaf, RETIRED).filter(before.key()::equals).isPresent())
            .map(next -> new Signing(next, Optional.of(before.key())))
        : Optional.of(before);
  }

  private Leaf read(LoggedLeaf logged) {
    try {
      return codec.read(logged.leaf().bytes());
    } catch (MalformedLeaf e) {
      throw new LogUnavailable("The leaf at position " + logged.position() + " cannot be read", e);
    }
  }

  private static Optional<VerifierKey> key(Leaf leaf, String field) {
    try {
      JsonNode written = leaf.clear().get(field);
      return written == null ? Optional.empty() : Optional.of(VerifierKey.parse(written.stringValue("")));
    } catch (MalformedNote e) {
      return Optional.empty();
    }
  }
}
