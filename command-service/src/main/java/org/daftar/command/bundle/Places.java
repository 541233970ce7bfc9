package org.daftar.command.bundle;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.daftar.ledger.leaf.Disclosure;

/** Fields of leaves, written {@code POSITION:NAME}. */
final class Places {

  /** By position, then by name. */
  static final Comparator<String> ORDER =
      Comparator.<String>comparingLong(place -> Long.parseLong(place.substring(0, place.indexOf(':'))))
          .thenComparing(Comparator.naturalOrder());

  private Places() {}

  static String of(StoredLeaf leaf, String field) {
    return leaf.position() + ":" + field;
  }

  /** What is left of a leaf to be shown. */
  static List<Disclosure> shown(StoredLeaf leaf, Set<String> withheld) {
    return leaf.disclosures().stream().filter(field -> !withheld.contains(of(leaf, field.field()))).toList();
  }
}
