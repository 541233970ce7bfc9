package org.daftar.command.bundle;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.daftar.ledger.bundle.EntryEvents;
import org.daftar.ledger.leaf.Disclosure;

/** Fields of leaves, written {@code POSITION:NAME}; all but which entry it is about, written {@code POSITION:*}. */
final class Places {

  /** By position, then by name. */
  static final Comparator<String> ORDER =
      Comparator.<String>comparingLong(place -> Long.parseLong(place.substring(0, place.indexOf(':'))))
          .thenComparing(Comparator.naturalOrder());

  private Places() {}

  static String of(StoredLeaf leaf, String field) {
    return leaf.position() + ":" + field;
  }

  /** The place that stands for a whole leaf: the names of its fields would tell what kind of fact it is. */
  static String whole(StoredLeaf leaf) {
    return of(leaf, "*");
  }

  /** What is left of a leaf to be shown. */
  static List<Disclosure> shown(StoredLeaf leaf, Set<String> withheld) {
    boolean whole = withheld.contains(whole(leaf));
    return leaf.disclosures().stream()
        .filter(field -> whole ? field.field().equals(EntryEvents.ENTRY) : !withheld.contains(of(leaf, field.field())))
        .toList();
  }
}
