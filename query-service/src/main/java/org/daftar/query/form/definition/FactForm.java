package org.daftar.query.form.definition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form that records facts.
 *
 * @param kind the kind of the facts, e.g. {@code charge-filed}
 * @param own the fields that facts of other kinds have not
 */
record FactForm(String kind, FormDefinition form, List<FieldGroup> own) {

  FactForm {
    own = List.copyOf(own);
  }

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
    return new FactForm(kind, new FormDefinition(title, resource, groups(when, Stream.of(own)), always), List.of(own));
  }

  /** Whether each of those words, or the beginning of a longer one, stands in the title, a label or a choice. */
  boolean tellsOf(String words) {
    Stream<String> ownWords = own.stream().flatMap(group -> group.fields().stream()).flatMap(FormField::words);
    String text = " " + Stream.concat(Stream.of(form.title()), ownWords).collect(Collectors.joining(" "));
    String folded = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
    return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+", -1))
        .allMatch(word -> folded.contains(" " + word));
  }

  /** A form whose kind has several groups of fields of its own. */
  static FactForm ofGroups(String kind, String resource, String title, FieldGroup... own) {
    return new FactForm(
        kind,
        new FormDefinition(title, resource, groups(Fields.when(), Stream.of(own)), Set.of("when")),
        List.of(own));
  }

  /** The fields that every fact has, and those of a kind in their midst. */
  static List<FieldGroup> groups(FieldGroup when, Stream<FieldGroup> own) {
    return Stream.of(
            Stream.of(Fields.what(), when), own, Stream.of(Fields.saidBy(), Fields.alsoSaidBy(), Fields.standing()))
        .flatMap(groups -> groups)
        .toList();
  }
}
