package org.daftar.command.party;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.command.recording.Finding;
import org.daftar.command.recording.Findings;
import org.daftar.command.reference.Mention;
import org.daftar.command.reference.Mentions;
import org.daftar.command.reference.ReferenceRules;
import org.daftar.command.reference.Registers;
import org.daftar.events.PartyEvent;
import org.daftar.events.PartyEvent.PartyDescribed;
import org.daftar.events.PartyEvent.PartyMerged;
import org.daftar.events.PartyEvent.PartyNameAdded;
import org.daftar.events.PartyEvent.PartyProtected;
import org.daftar.events.PartyEvent.PartyRegistered;
import org.daftar.identity.PartyId;

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
            party.mergedInto().stream().map(PartyRules::takesNoMore),
            switch (proposed) {
              case PartyRegistered e -> Stream.of(alreadyRegistered(e));
              case PartyNameAdded e -> nameTwice(party, e);
              case PartyMerged e -> merge(e);
              case PartyDescribed e -> Stream.empty();
              case PartyProtected e -> Stream.empty();
            }));
  }

  private static Finding takesNoMore(PartyId into) {
    return Finding.refusal("party-is-merged", "partyId", "was merged and takes no new entries: go to " + into);
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
