package org.daftar.command.party;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.command.recording.Finding;
import org.daftar.command.recording.Findings;
import org.daftar.command.reference.Mention;
import org.daftar.command.reference.Mentions;
import org.daftar.command.reference.ReferenceRules;
import org.daftar.command.reference.Registers;
import org.daftar.events.ConsentEvent;
import org.daftar.events.ConsentEvent.ConsentGiven;
import org.daftar.events.ConsentEvent.ConsentWithdrawn;
import org.daftar.events.PartyEvent;
import org.daftar.events.PartyEvent.PartyDescribed;
import org.daftar.events.PartyEvent.PartyMerged;
import org.daftar.events.PartyEvent.PartyNameAdded;
import org.daftar.events.PartyEvent.PartyProtected;
import org.daftar.events.PartyEvent.PartyRegistered;
import org.daftar.events.PartyEvent.PartyRelated;
import org.daftar.events.PartyEvent.PartySplit;

/** The rules of a party's record. */
public final class PartyRules {

  private final ReferenceRules references;

  /** Rules that look up in those registers what an event mentions. */
  public PartyRules(Registers registers) {
    this.references = new ReferenceRules(registers);
  }

  Findings on(PartyRecord party, PartyEvent proposed) {
    return Findings.of(
        Stream.concat(
            takesNoMore(party, proposed),
            switch (proposed) {
              case PartyRegistered e -> Stream.of(alreadyRegistered(e));
              case PartyNameAdded e -> nameTwice(party, e);
              case PartyMerged e -> merge(e);
              case PartySplit e -> split(party, e);
              case PartyRelated e -> relate(party, e);
              case ConsentEvent e -> consent(party, e);
              case PartyDescribed e -> Stream.empty();
              case PartyProtected e -> Stream.empty();
            }));
  }

  /** That the merging was an error is the one thing that can still be said. */
  private static Stream<Finding> takesNoMore(PartyRecord party, PartyEvent proposed) {
    return party.mergedInto().stream()
        .filter(into -> !(proposed instanceof PartySplit))
        .map(into ->
            Finding.refusal("party-is-merged", "partyId", "was merged and takes no new entries: go to " + into));
  }

  private static Stream<Finding> split(PartyRecord party, PartySplit e) {
    return party.mergedInto().filter(e.from()::equals).isPresent()
        ? Stream.empty()
        : Stream.of(
            party
                .mergedInto()
                .map(into ->
                    Finding.refusal(
                        "split-from-another-record", "from", "must be " + into + ", with which it was merged"))
                .orElseGet(() ->
                    Finding.refusal(
                        "party-is-not-merged", "partyId", "must be a record that was merged with another")));
  }

  private Stream<Finding> relate(PartyRecord party, PartyRelated e) {
    if (e.to().equals(e.partyId())) {
      return Stream.of(Finding.refusal("party-related-to-itself", "to", "must be another party"));
    }
    List<Mention> mentions = Mentions.in(e);
    return Stream.of(references.unknown(mentions), references.merged(mentions), relatedTwice(party, e))
        .flatMap(findings -> findings);
  }

  private static Stream<Finding> relatedTwice(PartyRecord party, PartyRelated e) {
    return party.relations().contains(Tie.of(e))
        ? Stream.of(
            Finding.refusal(
                "relation-already-on-record", "relation", "must be something that it is not to " + e.to() + " yet"))
        : Stream.empty();
  }

  /** Somebody may refuse what nobody asked for: that nothing was given before is unlikely, and may be so. */
  private Stream<Finding> consent(PartyRecord party, ConsentEvent proposed) {
    List<Mention> mentions = Mentions.in(proposed);
    boolean given = party.consents().contains(Consent.of(proposed));
    Stream<Finding> standing =
        switch (proposed) {
          case ConsentGiven e when given ->
              Stream.of(Finding.refusal("consent-already-given", "use", "must be a use that is not allowed yet"));
          case ConsentWithdrawn e when !given ->
              Stream.of(Finding.caution("consent-never-given", "use", "nobody recorded that it was allowed"));
          case ConsentGiven e -> Stream.empty();
          case ConsentWithdrawn e -> Stream.empty();
        };
    return Stream.of(references.unknown(mentions), references.merged(mentions), standing).flatMap(findings -> findings);
  }

  private static Finding alreadyRegistered(PartyRegistered e) {
    return Finding.refusal(
        "party-already-registered",
        "partyId",
        e.partyId() + " is registered: give another party an identifier of its own");
  }

  private static Stream<Finding> nameTwice(PartyRecord party, PartyNameAdded e) {
    return party.names().contains(e.form().text())
        ? Stream.of(
            Finding.refusal("name-form-stands-twice", "form.text", "must be a form that the party does not have"))
        : Stream.empty();
  }

  private Stream<Finding> merge(PartyMerged e) {
    if (e.into().equals(e.partyId())) {
      return Stream.of(Finding.refusal("party-merged-into-itself", "into", "must be another party"));
    }
    List<Mention> mentions = Mentions.in(e);
    return Stream.concat(references.unknown(mentions), references.merged(mentions));
  }
}
