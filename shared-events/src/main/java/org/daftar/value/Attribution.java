package org.daftar.value;

import java.util.Optional;
import org.daftar.identity.PartyId;
import org.daftar.identity.SourceId;

/**
 * Who says so, and where.
 *
 * @param stance in whose voice the source says it
 * @param by the party that claims, denies, testifies or declares it
 * @param source the source that carries it; only an own observation may have none
 * @param locator where in the source: page, time code, paragraph
 * @param quote the source's own words
 * @param grading of this piece of information, where it differs from the source's
 */
public record Attribution(
    Stance stance,
    Optional<PartyId> by,
    Optional<SourceId> source,
    Optional<String> locator,
    Optional<LangText> quote,
    Optional<Grading> grading) {

  public Attribution {
    Text.line("locator", locator);
    if ((stance == Stance.CLAIMED || stance == Stance.DENIED) && by.isEmpty()) {
      throw new BrokenRule("by", "claim-without-claimant", "must name in 'by' the party that claims or denies it");
    }
    if (stance != Stance.OWN_OBSERVATION && source.isEmpty()) {
      throw new BrokenRule(
          "source", "attribution-without-source", "must name a 'source', unless it is an own observation");
    }
  }

  /** The source says it in its own voice. */
  public static Attribution reported(SourceId source) {
    return new Attribution(
        Stance.REPORTED, Optional.empty(), Optional.of(source), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The source passes on what a party claims. */
  public static Attribution claimed(PartyId by, SourceId source) {
    return new Attribution(
        Stance.CLAIMED, Optional.of(by), Optional.of(source), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** In whose voice something is said. */
  public enum Stance {
    REPORTED,
    CLAIMED,
    DENIED,
    OFFICIAL,
    TESTIMONY,
    OWN_OBSERVATION
  }
}
