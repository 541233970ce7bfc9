package org.daftar.query.form;

import java.util.List;
import java.util.Set;
import org.daftar.events.Fact;
import org.daftar.query.form.definition.Input;
import org.daftar.query.form.definition.Input.Option;
import org.daftar.vocabulary.Taxonomy;

/**
 * What a form can refer to.
 *
 * @param caseParties the parties of the case, by name
 * @param otherParties the other parties of the record, by name
 * @param sources the sources of the record, by title
 * @param cases the cases of the record, by title; none where the form does not ask for one
 * @param entries the entries of the case, in the order of their dates
 * @param exhibits the exhibits of the record, by description, where the form asks for one
 * @param taxonomy the terms of the vocabularies
 */
public record Pickable(
    List<Option> caseParties,
    List<Option> otherParties,
    List<Option> sources,
    List<Option> cases,
    List<PickableEntry> entries,
    List<Option> exhibits,
    Taxonomy taxonomy) {

  public Pickable {
    caseParties = List.copyOf(caseParties);
    otherParties = List.copyOf(otherParties);
    sources = List.copyOf(sources);
    cases = List.copyOf(cases);
    entries = List.copyOf(entries);
    exhibits = List.copyOf(exhibits);
  }

  /** The entries among which a field chooses one. */
  public List<PickableEntry> entries(Input.Entry wanted) {
    return entries(wanted.kinds());
  }

  /** The entries among which a field chooses any number. */
  public List<PickableEntry> entries(Input.Entries wanted) {
    return entries(wanted.kinds());
  }

  private List<PickableEntry> entries(Set<Class<? extends Fact>> kinds) {
    return entries.stream().filter(entry -> kinds.isEmpty() || kinds.contains(entry.kind())).toList();
  }

  /**
   * The terms in use that a field offers; what stands in it is among them even where it was withdrawn.
   *
   * @param chosen what stands in the field
   */
  public List<TermGroup> terms(Input.Term wanted, List<String> chosen) {
    return TermGroup.of(taxonomy.of(wanted.vocabulary()), chosen);
  }

  /**
   * An entry.
   *
   * @param kind the kind of fact that it tells
   * @param value its identifier
   * @param label when it happened, and what
   */
  public record PickableEntry(Class<? extends Fact> kind, String value, String label) {}
}
