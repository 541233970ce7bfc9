package org.daftar.query.form;

import java.util.List;
import org.daftar.query.form.definition.Input.Option;

/**
 * What a form can refer to.
 *
 * @param caseParties the parties of the case, by name
 * @param otherParties the other parties of the record, by name
 * @param sources the sources of the record, by title
 * @param hearings the court dates of the case that were announced
 * @param entries the entries of the case, in the order of their dates
 */
public record Pickable(
    List<Option> caseParties,
    List<Option> otherParties,
    List<Option> sources,
    List<Option> hearings,
    List<Option> entries) {

  public Pickable {
    caseParties = List.copyOf(caseParties);
    otherParties = List.copyOf(otherParties);
    sources = List.copyOf(sources);
    hearings = List.copyOf(hearings);
    entries = List.copyOf(entries);
  }
}
