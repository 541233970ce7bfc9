package org.daftar.events;

import java.util.List;
import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.value.RestrictionKind;
import org.daftar.value.Text;

/** What keeps people who are not held from moving or acting freely. */
public sealed interface RestrictionEvent extends Fact {

  /** A restriction was imposed. */
  @StoredAs("restriction-imposed.1")
  record RestrictionImposed(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("on whom it was imposed") List<PartyId> restricted,
      @Meaning("the kind of restriction") RestrictionKind kind,
      @Meaning("what exactly is forbidden or demanded, e.g. to report every Monday") Optional<String> terms,
      @Meaning("until when; left out where that is unknown or open") Optional<FuzzyDate> until,
      @Meaning("the court or authority") Optional<PartyId> by)
      implements RestrictionEvent {

    public RestrictionImposed {
      restricted = Parties.atLeastOne("restricted", restricted);
      Text.passage("terms", terms);
    }
  }

  /** A restriction was lifted, for all on whom it was imposed. */
  @StoredAs("restriction-lifted.1")
  record RestrictionLifted(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the entry of the restriction") EntryId restriction,
      @Meaning("the court or authority that lifted it") Optional<PartyId> by)
      implements RestrictionEvent {}
}
