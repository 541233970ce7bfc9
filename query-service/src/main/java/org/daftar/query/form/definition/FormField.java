package org.daftar.query.form.definition;

import java.util.Locale;
import java.util.stream.Stream;
import org.daftar.query.form.definition.Input.Option;
import org.daftar.vocabulary.Taxonomy;
import org.daftar.vocabulary.Term;

/**
 * A field of a form.
 *
 * @param name the path of the command's field, as errors name it, e.g. {@code attributions[0].source}
 * @param label what a person reads
 * @param help what would do; empty where the label says it all
 * @param input how it is filled in
 * @param required whether the command cannot do without it
 * @param usual what stands in it at first; empty for nothing
 */
public record FormField(String name, String label, String help, Input input, boolean required, String usual) {

  static FormField of(String name, String label, Input input) {
    return new FormField(name, label, "", input, false, "");
  }

  FormField needed() {
    return new FormField(name, label, help, input, true, usual);
  }

  FormField help(String text) {
    return new FormField(name, label, text, input, required, usual);
  }

  FormField usually(String value) {
    return new FormField(name, label, help, input, required, value);
  }

  /** What a person may look for: the label, the help, and what there is to choose from. */
  Stream<String> words(Taxonomy taxonomy) {
    return Stream.concat(Stream.of(label, help), choices(taxonomy));
  }

  private Stream<String> choices(Taxonomy taxonomy) {
    if (input instanceof Input.Choice choice) {
      return choice.options().stream().map(Option::label);
    }
    return input instanceof Input.Term term
        ? taxonomy.of(term.vocabulary()).all().stream().filter(Term::inUse).map(Term::label)
        : Stream.empty();
  }

  /** The kind of input, as templates tell them apart. */
  public String kind() {
    return input.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** Whether it can hold more than one value. */
  public boolean holdsSeveral() {
    return input instanceof Input.Parties || input instanceof Input.Entries;
  }

  /** An identifier for the page. */
  public String id() {
    return "f-" + name.replaceAll("[^A-Za-z0-9]+", "-");
  }

  /**
   * Whether an error that names a field is best shown beside this one: it, what it is a part of, or one of its values.
   */
  public boolean answersTo(String field) {
    boolean oneOfSeveral = (holdsSeveral() || input instanceof Input.Words) && field.startsWith(name + "[");
    return name.equals(field) || name.startsWith(field + ".") || name.startsWith(field + "[") || oneOfSeveral;
  }
}
