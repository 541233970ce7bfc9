package org.daftar.events;

import java.util.List;
import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.identity.ExhibitId;
import org.daftar.value.Attribution;
import org.daftar.value.BrokenRule;
import org.daftar.value.LangText;
import org.daftar.value.Standing;
import org.daftar.value.Text;

/** How a fact is told: what every entry has, whatever happened. Its fields stand flat among those of the event. */
public record Account(
    @Meaning("when it happened, as precisely as the source tells; an empty object where it gives no date")
        FuzzyDate when,
    @Meaning("what happened, in the words of the record") LangText what,
    @Meaning("where it happened") Optional<String> place,
    @Meaning("who says so, and where; at least one, unless the entry is marked unsourced")
        List<Attribution> attributions,
    @Meaning("that nobody is named who says so") boolean unsourced,
    @Meaning("how far it is contested") Standing standing,
    @Meaning("the evidence for it") List<ExhibitId> exhibits) {

  public Account {
    Text.line("place", place);
    attributions = List.copyOf(attributions);
    exhibits = List.copyOf(exhibits);
    if (attributions.isEmpty() != unsourced) {
      throw new BrokenRule(
          "attributions", "fact-without-source", "must have attributions, or be marked unsourced, and not both");
    }
  }
}
