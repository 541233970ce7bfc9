package org.daftar.query.party;

import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.events.ConsentEvent;
import org.daftar.events.ConsentEvent.ConsentGiven;
import org.daftar.events.ConsentEvent.ConsentWithdrawn;
import org.daftar.identity.PartyId;

/**
 * Whether a party allows one use of its name to one mechanism, as it was said last.
 *
 * @param given whether it is allowed; withdrawn or refused otherwise
 * @param when it was said
 * @param how it was said
 * @param by who said it in the party's place
 */
public record ConsentView(
    String mechanism, ConsentEvent.Use use, boolean given, FuzzyDate when, String how, Optional<PartyId> by) {

  static ConsentView of(ConsentEvent event) {
    return switch (event) {
      case ConsentGiven e -> new ConsentView(e.mechanism(), e.use(), true, e.when(), e.how(), e.by());
      case ConsentWithdrawn e -> new ConsentView(e.mechanism(), e.use(), false, e.when(), e.how(), e.by());
    };
  }

  /** Whether both are about the same use by the same mechanism: people write the names of bodies differently. */
  boolean isAbout(ConsentView other) {
    return use == other.use && mechanism.strip().equalsIgnoreCase(other.mechanism.strip());
  }
}
