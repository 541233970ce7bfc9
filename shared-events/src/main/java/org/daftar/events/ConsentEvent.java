package org.daftar.events;

import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.identity.PartyId;
import org.daftar.value.Text;

/** What a party allows others to do with its name: for each mechanism, and for each use by itself. */
public sealed interface ConsentEvent extends PartyEvent {

  /** To which body or procedure it is about, as people write it, e.g. {@code UN Special Procedures}. */
  String mechanism();

  /** What is allowed, or no longer. */
  Use use();

  /** Consent was given. */
  @StoredAs("consent-given.1")
  record ConsentGiven(
      @Meaning("the party") PartyId partyId,
      @Meaning("the body or procedure, e.g. UN Special Procedures") String mechanism,
      @Meaning("what is allowed") Use use,
      @Meaning("when it was given; an empty object where that is unknown") FuzzyDate when,
      @Meaning("how it was given, e.g. in a signed letter") String how,
      @Meaning("who gave it in the party's place, e.g. a lawyer or a parent") Optional<PartyId> by)
      implements ConsentEvent {

    public ConsentGiven {
      Text.line("mechanism", mechanism);
      Text.line("how", how);
    }
  }

  /** Consent was withdrawn, or refused from the start. */
  @StoredAs("consent-withdrawn.1")
  record ConsentWithdrawn(
      @Meaning("the party") PartyId partyId,
      @Meaning("the body or procedure, e.g. UN Special Procedures") String mechanism,
      @Meaning("what is no longer allowed") Use use,
      @Meaning("when it was withdrawn; an empty object where that is unknown") FuzzyDate when,
      @Meaning("how it was withdrawn, e.g. by telephone") String how,
      @Meaning("who withdrew it in the party's place") Optional<PartyId> by)
      implements ConsentEvent {

    public ConsentWithdrawn {
      Text.line("mechanism", mechanism);
      Text.line("how", how);
    }
  }

  /** What is done with a name. */
  enum Use {
    NAMED_TO_GOVERNMENT,
    NAMED_IN_PUBLIC,
    ANONYMOUS
  }
}
