package org.daftar.query.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.daftar.events.Fact;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.Occurrences;
import org.daftar.value.TermCode;
import tools.jackson.databind.node.ObjectNode;

/** Compares facts payload field by payload field. */
final class Differences {

  private static final Set<String> IDENTITY = Set.of("caseId", "entry");

  /** What ends the name of a field in the path of what it holds. */
  private static final Pattern END_OF_NAME = Pattern.compile("[.\\[]");

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
            new FieldDifference(
                name,
                Optional.ofNullable(before.get(name)),
                Optional.ofNullable(after.get(name)),
                terms(name, one, other)))
        .filter(field -> !field.before().equals(field.after()))
        .toList();
  }

  private static Set<TermCode> terms(String field, Fact... facts) {
    Set<TermCode> terms = new HashSet<>();
    for (Fact fact : facts) {
      new Occurrences<>(
              TermCode.class,
              (path, code) -> {
                if (END_OF_NAME.split(path, 2)[0].equals(field)) {
                  terms.add(code);
                }
              })
          .in(fact);
    }
    return terms;
  }
}
