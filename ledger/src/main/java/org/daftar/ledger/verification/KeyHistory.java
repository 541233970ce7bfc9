package org.daftar.ledger.verification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.LogKeys;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.VerifierKey;

/** The keys of a log from its first on, and where its leaves name them. */
final class KeyHistory {

  private final LogKeys keys;
  private final List<Reign> reigns;

  private KeyHistory(LogKeys keys, List<Reign> reigns) {
    this.keys = keys;
    this.reigns = List.copyOf(reigns);
  }

  /**
   * The time of a key.
   *
   * @param since the position of the leaf that names it
   */
  record Reign(VerifierKey key, long since) {}

  /** Reads the history from leaves that begin with the genesis and hold the whole stream of the log itself. */
  static KeyHistory of(List<ReadLeaf> leaves) throws IOException, RefusedBundle {
    ReadLeaf genesis = leaves.getFirst();
    LogKeys keys = RefusedBundle.at(genesis.place(), () -> LogKeys.of(genesis.leaf()));
    List<Reign> reigns = new ArrayList<>(List.of(new Reign(keys.current(), genesis.position())));
    for (ReadLeaf leaf : leaves) {
      if (leaf.isOfKind(LogKeys.CHANGE)) {
        LogKeys before = keys;
        keys = RefusedBundle.at(leaf.place(), () -> before.after(leaf.leaf()));
        reigns.add(new Reign(keys.current(), leaf.position()));
      }
    }
    return new KeyHistory(keys, reigns);
  }

  /** The key that signs now. */
  VerifierKey current() {
    return keys.current();
  }

  /** A checkpoint that one of the keys has signed. */
  Checkpoint open(Note note) throws MalformedNote {
    return keys.open(note);
  }

  /** The changes of key after a key that one trusts; all of them must be vouched for. */
  List<Reign> after(VerifierKey trusted) throws RefusedBundle {
    int known = keys.all().indexOf(trusted);
    RefusedBundle.unless(
        known >= 0,
        "leaf 0",
        "the log has never had the key that is trusted: " + trusted + "; its first is " + reigns.getFirst().key());
    return reigns.subList(known + 1, reigns.size());
  }

  /** The key that was in use before a change. */
  VerifierKey before(Reign change) {
    return reigns.get(reigns.indexOf(change) - 1).key();
  }
}
