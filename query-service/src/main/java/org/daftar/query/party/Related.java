package org.daftar.query.party;

import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.events.PartyEvent.PartyRelated;
import org.daftar.identity.PartyId;
import org.daftar.query.wording.term.CodeWords;

/**
 * What a party is to another one, from either side.
 *
 * @param other the other one
 * @param relation what the one is to the other, as it was recorded
 * @param inverse whether it was recorded of the other one
 * @param during since when, or from when to when
 */
public record Related(
    PartyId other, PartyRelated.Relation relation, boolean inverse, Optional<FuzzyDate> during, Optional<String> note) {

  static Related of(PartyRelated event, PartyId seenFrom) {
    boolean inverse = !event.partyId().equals(seenFrom);
    return new Related(inverse ? event.partyId() : event.to(), event.relation(), inverse, event.during(), event.note());
  }

  /** What the other one is to the party, in words that a name can follow, e.g. <i>child</i> or <i>lawyer</i>. */
  public String otherIs() {
    return inverse ? CodeWords.ofChoice(relation).replace(" of", "") : counterpart();
  }

  private String counterpart() {
    return switch (relation) {
      case PARENT -> "child";
      case CHILD -> "parent";
      case EMPLOYER -> "employee";
      case MEMBER_OF -> "group or organisation of which it is a member";
      case LAWYER_OF -> "client";
      case SPOUSE, SIBLING, RELATIVE, COLLEAGUE -> CodeWords.ofChoice(relation);
      case OTHER -> "related otherwise";
    };
  }
}
