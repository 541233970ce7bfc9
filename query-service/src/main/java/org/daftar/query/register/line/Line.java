package org.daftar.query.register.line;

import java.util.List;
import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.events.Involvement;
import org.daftar.events.Involvements;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.query.entry.EntryView;
import org.daftar.value.Standing;

/**
 * An entry as a register reads it, as it stood at one size of the log.
 *
 * @param when when it happened; without its time of day and the source's wording
 * @param standing how far it is contested
 * @param retracted whether it was withdrawn
 * @param recorded the position of the change that made it
 * @param accounts the other entries with which it was set side by side
 * @param parties who had which part in what happened
 */
public record Line(
    EntryId entry,
    CaseId inCase,
    FuzzyDate when,
    Standing.Position standing,
    boolean retracted,
    long recorded,
    List<EntryId> accounts,
    List<Involvement> parties,
    Tally tally) {

  public Line {
    accounts = List.copyOf(accounts);
    parties = List.copyOf(parties);
  }

  /** The line of an entry; empty where no register counts such facts. */
  public static Optional<Line> of(EntryView entry) {
    return Tallies.of(entry.fact())
        .map(tally ->
            new Line(
                entry.id(),
                entry.caseId(),
                entry.fact().account().when(),
                entry.standing().position(),
                entry.isRetracted(),
                entry.recorded().position(),
                entry.accounts(),
                Involvements.acting(entry.fact()),
                tally));
  }

  /** What it does. */
  public Act act() {
    return tally.act();
  }
}
