package org.daftar.ledger.verification;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daftar.ledger.bundle.OpenedLeaf;
import org.daftar.ledger.leaf.Disclosure;
import org.daftar.ledger.tree.Hash;
import tools.jackson.databind.JsonNode;

/** Which fields are gone for good: those whose digests a leaf of kind {@code erase} names. All others are withheld. */
final class Erasures {

  private static final String ERASE = "erase";
  private static final String DIGESTS = "digests";

  private final Set<String> digests = new HashSet<>();

  Erasures(List<ReadLeaf> leaves) {
    leaves.stream()
        .filter(leaf -> leaf.isOfKind(ERASE))
        .flatMap(leaf -> leaf.clear(DIGESTS).stream())
        .flatMap(JsonNode::valueStream)
        .forEach(digest -> digests.add(digest.stringValue("")));
  }

  /** What a leaf tells, and how much of it is withheld or erased. */
  OpenedLeaf open(ReadLeaf leaf) throws RefusedBundle {
    Set<Hash> hidden = new HashSet<>(leaf.leaf().digests());
    SortedMap<String, JsonNode> fields = new TreeMap<>();
    for (Disclosure disclosure : leaf.shown()) {
      RefusedBundle.unless(
          !digests.contains(disclosure.digest().base64url()),
          leaf.place(),
          "shows " + disclosure.name() + ", which the log says is erased");
      hidden.remove(disclosure.digest());
      fields.put(disclosure.name().substring(Disclosure.DATA.length()), disclosure.value());
    }
    int erased = (int) hidden.stream().filter(digest -> digests.contains(digest.base64url())).count();
    return new OpenedLeaf(leaf.position(), leaf.leaf(), leaf.hash(), fields, hidden.size() - erased, erased);
  }
}
