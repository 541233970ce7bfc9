package org.daftar.query.form.definition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.vocabulary.Taxonomy;

/**
 * A form that records facts.
 *
 * @param kind the kind of the facts, e.g. {@code charge-filed}
 * @param own the fields that facts of other kinds have not
 */
record FactForm(String kind, FormDefinition form, List<FieldGroup> own) {

  /** What a command of facts has even where nothing is filled in: that it is unknown is said, not left out. */
  private static final Set<String> SAID_TO_BE_UNKNOWN = Set.of("when", "amount", "newAmount");

  FactForm {
    own = List.copyOf(own);
  }

  /** A form with the fields of its kind between those that every fact has. */
  static FactForm of(String kind, String resource, String title, FieldGroup... own) {
    return of(kind, resource, title, Fields.when(), List.of(own));
  }

  /** The same for what happens in court, whose hour and zone matter. */
  static FactForm inCourt(String kind, String resource, String title, FieldGroup... own) {
    return of(kind, resource, title, Fields.whenInCourt(), List.of(own));
  }

  private static FactForm of(String kind, String resource, String title, FieldGroup when, List<FieldGroup> own) {
    Set<String> always =
        Stream.concat(Stream.of("when"), fields(own).map(field -> field.name().split("\\.", 2)[0]))
            .filter(SAID_TO_BE_UNKNOWN::contains)
            .collect(Collectors.toSet());
    return new FactForm(kind, new FormDefinition(title, resource, groups(when, own.stream()), always), own);
  }

  /** Whether each of those words, or the beginning of a longer one, stands in the title, a label or a choice. */
  boolean tellsOf(String words, Taxonomy taxonomy) {
    Stream<String> ownWords = fields(own).flatMap(field -> field.words(taxonomy));
    String text = " " + Stream.concat(Stream.of(form.title()), ownWords).collect(Collectors.joining(" "));
    String folded = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
    return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+", -1))
        .allMatch(word -> folded.contains(" " + word));
  }

  private static Stream<FormField> fields(List<FieldGroup> groups) {
    return groups.stream().flatMap(group -> group.fields().stream());
  }

  /** The fields that every fact has, and those of a kind in their midst. */
  static List<FieldGroup> groups(FieldGroup when, Stream<FieldGroup> own) {
    return Stream.of(
            Stream.of(Fields.what(), when), own, Stream.of(Fields.saidBy(), Fields.alsoSaidBy(), Fields.standing()))
        .flatMap(groups -> groups)
        .toList();
  }
}
