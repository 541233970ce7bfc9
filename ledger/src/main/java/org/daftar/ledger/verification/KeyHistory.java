package org.daftar.ledger.verification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.daftar.ledger.note.VerifierKey;

/** The keys of a log from its first on, as its own leaves name them. */
final class KeyHistory {

  private static final String KEY = "key";
  private static final String VERIFIER_KEY = "vkey";
  private static final String RETIRES = "retires";

  private final List<Reign> reigns;

  private KeyHistory(List<Reign> reigns) {
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
    List<Reign> reigns = new ArrayList<>();
    for (ReadLeaf leaf : leaves) {
      if (leaf.position() == 0) {
        reigns.add(reign(leaf));
      } else if (leaf.isOfKind(KEY)) {
        RefusedBundle.unless(
            leaf.text(RETIRES).equals(reigns.getLast().key().toString()),
            leaf.place(),
            "retires a key that is not the one in use then");
        reigns.add(reign(leaf));
      }
    }
    return new KeyHistory(reigns);
  }

  private static Reign reign(ReadLeaf leaf) throws IOException, RefusedBundle {
    VerifierKey key = RefusedBundle.at(leaf.place(), () -> VerifierKey.parse(leaf.text(VERIFIER_KEY)));
    RefusedBundle.unless(
        key.name().equals(leaf.leaf().log()), leaf.place(), "names a key of " + key.name() + ", not of its own log");
    return new Reign(key, leaf.position());
  }

  /** The key that signs now. */
  VerifierKey current() {
    return reigns.getLast().key();
  }

  /** All keys, the first one first. */
  List<VerifierKey> keys() {
    return reigns.stream().map(Reign::key).toList();
  }

  /** The changes of key after a key that one trusts; all of them must be vouched for. */
  List<Reign> after(VerifierKey trusted) throws RefusedBundle {
    int known = keys().indexOf(trusted);
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
