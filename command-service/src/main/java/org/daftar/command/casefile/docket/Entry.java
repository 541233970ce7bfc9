package org.daftar.command.casefile.docket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.events.CaseEvent;
import org.daftar.events.EntryEvent.EntryMovedAway;
import org.daftar.events.EntryEvent.EntryRetracted;
import org.daftar.events.Fact;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;

/**
 * An entry as it stands.
 *
 * @param fact what it says, with all corrections, disputes, verifications and exhibits applied
 * @param retracted whether it was withdrawn
 * @param movedTo the case to which it went, where it was moved
 */
public record Entry(Fact fact, boolean retracted, Optional<CaseId> movedTo) {

  static Entry of(Fact fact) {
    return new Entry(fact, false, Optional.empty());
  }

  /** Which entry it is. */
  public EntryId id() {
    return fact.entry();
  }

  /** Whether it still says something here. */
  public boolean isLive() {
    return !retracted && movedTo.isEmpty();
  }

  List<CaseEvent> retold() {
    List<CaseEvent> history = new ArrayList<>(List.of(fact));
    if (retracted) {
      history.add(new EntryRetracted(fact.caseId(), id(), Docket.RETOLD));
    }
    movedTo.ifPresent(to -> history.add(new EntryMovedAway(fact.caseId(), id(), to, Docket.RETOLD)));
    return history;
  }

  Entry saying(Fact amended) {
    return new Entry(amended, retracted, movedTo);
  }

  Entry withdrawn() {
    return new Entry(fact, true, movedTo);
  }

  Entry gone(CaseId to) {
    return new Entry(fact, retracted, Optional.of(to));
  }
}
