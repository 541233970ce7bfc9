package org.daftar.events;

import java.util.List;
import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.value.BrokenRule;
import org.daftar.value.Text;
import org.daftar.workday.Reckoning;
import org.daftar.workday.TimeLimit;

/** What can happen to a deadline. */
public sealed interface DeadlineEvent extends Fact {

  /** A deadline began to run: by law, or because a court or an authority set it. */
  @StoredAs("deadline-set.1")
  record DeadlineSet(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("what is to be done by then") String task,
      @Meaning("whom it binds") List<PartyId> bound,
      @Meaning("the court or authority that set it, where one did") Optional<PartyId> by,
      @Meaning("the last day, where the source gives it; may be left out beside a time limit") Optional<FuzzyDate> due,
      @Meaning("how long it is and how that is counted, where it is to be counted") Optional<TimeLimit> timeLimit,
      @Meaning("how the last day was counted; left out by whoever posts it: the record counts")
          Optional<Reckoning> reckoning)
      implements DeadlineEvent {

    public DeadlineSet {
      Text.line("task", task);
      bound = Parties.any("bound", bound);
      if (due.isEmpty() && timeLimit.isEmpty()) {
        throw new BrokenRule(
            "due", "deadline-without-day", "must be given, or 'timeLimit' in its place, from which it is counted");
      }
    }

    /** The last day: as the source gives it, or else as it was counted; no date before it was. */
    public FuzzyDate lastDay() {
      return due.or(() -> reckoning.map(counted -> FuzzyDate.of(counted.lastDay().toString()))).orElse(FuzzyDate.NONE);
    }

    /** The same with its time limit counted. */
    public DeadlineSet reckoned(Optional<Reckoning> counted) {
      return new DeadlineSet(caseId, entry, account, task, bound, by, due, timeLimit, counted);
    }
  }

  /** What was to be done was done in time. */
  @StoredAs("deadline-met.1")
  record DeadlineMet(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the deadline") EntryId deadline,
      @Meaning("who did what was to be done") Optional<PartyId> by)
      implements DeadlineEvent {}

  /** What was to be done was not done in time. */
  @StoredAs("deadline-missed.1")
  record DeadlineMissed(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the deadline") EntryId deadline,
      @Meaning("what follows from it") Optional<String> consequence)
      implements DeadlineEvent {

    public DeadlineMissed {
      Text.passage("consequence", consequence);
    }
  }

  /** The deadline no longer binds. */
  @StoredAs("deadline-waived.1")
  record DeadlineWaived(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the deadline") EntryId deadline,
      @Meaning("the court or authority that waived it") Optional<PartyId> by)
      implements DeadlineEvent {}
}
