package org.daftar.query.form.definition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form that records facts.
 *
 * @param kind the kind of the facts, e.g. {@code charge-filed}
 */
record FactForm(String kind, FormDefinition form) {

  /** What a command of facts has even where nothing is filled in: that it is unknown is said, not left out. */
  private static final Set<String> SAID_TO_BE_UNKNOWN = Set.of("when", "amount", "newAmount");

  /** A form with the fields of its kind between those that every fact has. */
  static FactForm of(String kind, String resource, String title, FieldGroup own) {
    return of(kind, resource, title, Fields.when(), own);
  }

  static FactForm of(String kind, String resource, String title, FieldGroup when, FieldGroup own) {
    Set<String> always =
        Stream.concat(Stream.of("when"), own.fields().stream().map(field -> field.name().split("\\.", 2)[0]))
            .filter(SAID_TO_BE_UNKNOWN::contains)
            .collect(Collectors.toSet());
    return new FactForm(kind, new FormDefinition(title, resource, groups(when, Stream.of(own)), always));
  }

  /** The fields that every fact has, and those of a kind in their midst. */
  static List<FieldGroup> groups(FieldGroup when, Stream<FieldGroup> own) {
    return Stream.of(
            Stream.of(Fields.what(), when), own, Stream.of(Fields.saidBy(), Fields.alsoSaidBy(), Fields.standing()))
        .flatMap(groups -> groups)
        .toList();
  }
}
