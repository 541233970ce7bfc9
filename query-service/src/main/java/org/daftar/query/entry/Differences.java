package org.daftar.query.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.daftar.events.Fact;
import org.daftar.events.codec.EventCodec;
import tools.jackson.databind.node.ObjectNode;

/** Compares facts payload field by payload field. */
final class Differences {

  private static final Set<String> IDENTITY = Set.of("caseId", "entry");

  private final EventCodec codec;

  Differences(EventCodec codec) {
    this.codec = codec;
  }

  /** The fields that differ, by name; those that say which entry it is are left aside. */
  List<FieldDifference> between(Fact one, Fact other) {
    ObjectNode before = codec.encode(one);
    ObjectNode after = codec.encode(other);
    Set<String> names = new TreeSet<>(before.propertyNames());
    names.addAll(after.propertyNames());
    names.removeAll(IDENTITY);
    return names.stream()
        .map(name ->
            new FieldDifference(name, Optional.ofNullable(before.get(name)), Optional.ofNullable(after.get(name))))
        .filter(field -> !field.before().equals(field.after()))
        .toList();
  }
}
