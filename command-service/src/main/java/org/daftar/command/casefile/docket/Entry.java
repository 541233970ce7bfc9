package org.daftar.command.casefile.docket;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.daftar.events.AudienceEvent.EntryMadeConfidential;
import org.daftar.events.AudienceEvent.EntryShared;
import org.daftar.events.CaseEvent;
import org.daftar.events.EntryEvent.EntryMovedAway;
import org.daftar.events.EntryEvent.EntryRetracted;
import org.daftar.events.Fact;
import org.daftar.events.codec.Recording;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;

/**
 * An entry as it stands.
 *
 * @param fact what it says, with all corrections, disputes, verifications and exhibits applied
 * @param retracted whether it was withdrawn
 * @param movedTo the case to which it went, where it was moved
 * @param confidential whether it must not leave the house
 * @param sharedWith the other cases in which it stands too
 * @param author who recorded it
 */
public record Entry(
    Fact fact,
    boolean retracted,
    Optional<CaseId> movedTo,
    boolean confidential,
    Set<CaseId> sharedWith,
    String author) {

  public Entry {
    sharedWith = Collections.unmodifiableSet(new LinkedHashSet<>(sharedWith));
  }

  static Entry of(Fact fact, String author) {
    return new Entry(fact, false, Optional.empty(), false, Set.of(), author);
  }

  /** Which entry it is. */
  public EntryId id() {
    return fact.entry();
  }

  /** Whether it still says something here. */
  public boolean isLive() {
    return !retracted && movedTo.isEmpty();
  }

  List<Recording> retold() {
    CaseId home = fact.caseId();
    return Stream.of(
            Stream.of(fact),
            sharedWith.stream().map(with -> new EntryShared(home, id(), with, Docket.RETOLD)),
            confidential ? Stream.of(new EntryMadeConfidential(home, id(), Docket.RETOLD)) : Stream.<CaseEvent>empty(),
            retracted ? Stream.of(new EntryRetracted(home, id(), Docket.RETOLD)) : Stream.<CaseEvent>empty(),
            movedTo.stream().map(to -> new EntryMovedAway(home, id(), to, Docket.RETOLD)))
        .flatMap(events -> events)
        .map(event -> new Recording(event, author, List.of()))
        .toList();
  }

  Entry saying(UnaryOperator<Fact> amendment) {
    return new Entry(amendment.apply(fact), retracted, movedTo, confidential, sharedWith, author);
  }

  Entry withdrawn() {
    return new Entry(fact, true, movedTo, confidential, sharedWith, author);
  }

  Entry gone(CaseId to) {
    return new Entry(fact, retracted, Optional.of(to), confidential, sharedWith, author);
  }

  Entry confidential(boolean now) {
    return new Entry(fact, retracted, movedTo, now, sharedWith, author);
  }

  Entry sharedWith(CaseId another) {
    Set<CaseId> all = new LinkedHashSet<>(sharedWith);
    all.add(another);
    return new Entry(fact, retracted, movedTo, confidential, all, author);
  }
}
