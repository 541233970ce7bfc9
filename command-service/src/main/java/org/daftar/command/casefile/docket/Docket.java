package org.daftar.command.casefile.docket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.daftar.events.CaseEvent;
import org.daftar.events.CaseFileEvent;
import org.daftar.events.CaseFileEvent.CaseLinked;
import org.daftar.events.CaseFileEvent.CaseReferenceAssigned;
import org.daftar.events.CaseFileEvent.PartyJoined;
import org.daftar.events.EntryEvent;
import org.daftar.events.EntryEvent.AccountsSetSideBySide;
import org.daftar.events.EntryReferences;
import org.daftar.events.ExportEvent;
import org.daftar.events.Fact;
import org.daftar.events.Involvement;
import org.daftar.events.amendment.Amendments;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;

/** The file of one case at present: a fold over its events that knows just what the rules ask for. */
public final class Docket {

  /** Stands where a history that is told anew needs a reason. */
  static final String RETOLD = "retold";

  private final Map<EntryId, Entry> entries = new LinkedHashMap<>();
  private final Map<EntryId, Set<EntryId>> reliedOnBy = new HashMap<>();
  private final Days days = new Days();
  private final Accounts accounts = new Accounts();
  private final Set<Involvement> participants = new HashSet<>();
  private final Set<CaseFileEvent> particulars = new HashSet<>();

  /** The entry with that identifier, also where it was retracted or moved. */
  public Optional<Entry> find(EntryId entry) {
    return Optional.ofNullable(entries.get(entry));
  }

  /** What a live entry says. */
  public Optional<Fact> live(EntryId entry) {
    return find(entry).filter(Entry::isLive).map(Entry::fact);
  }

  /** What the live entries say, in the order in which they were recorded. */
  public Stream<Fact> facts() {
    return entries.values().stream().filter(Entry::isLive).map(Entry::fact);
  }

  /** All live accounts of the fact that an entry tells, itself first where it is live. */
  public Stream<Fact> accountsOf(EntryId entry) {
    return Stream.concat(Stream.of(entry), accounts.of(entry).stream())
        .distinct()
        .flatMap(account -> live(account).stream());
  }

  /** The live entries that rely on this one. */
  public Stream<Fact> relyingOn(EntryId entry) {
    return reliedOnBy.getOrDefault(entry, Set.of()).stream().flatMap(relying -> live(relying).stream());
  }

  /** The live entries that rely on any account of the fact that an entry tells. */
  public Stream<Fact> relyingOnFactOf(EntryId entry) {
    return accounts.of(entry).stream().flatMap(this::relyingOn).distinct();
  }

  /** Whether a party takes part in that role. */
  public boolean takesPart(Involvement involvement) {
    return participants.contains(involvement);
  }

  /** Whether the file already has that link or reference. */
  public boolean has(CaseFileEvent particular) {
    return particulars.contains(particular);
  }

  /** The first day on which anything dated may have happened, background and one entry left aside. */
  public Optional<LocalDate> firstDay(EntryId leftAside) {
    return days.first(leftAside);
  }

  /** The shortest history that leads here, for a case under the identifier of these events. */
  public List<CaseEvent> retold(CaseId caseId) {
    List<CaseEvent> history = new ArrayList<>(particulars);
    participants.forEach(who -> history.add(new PartyJoined(caseId, who.party(), who.role())));
    entries.values().forEach(entry -> history.addAll(entry.retold()));
    accounts.groups().forEach(group -> history.add(new AccountsSetSideBySide(caseId, List.copyOf(group), RETOLD)));
    return history;
  }

  /** Takes in what happened. */
  public void evolve(CaseEvent event, Amendments amendments) {
    switch (event) {
      case CaseFileEvent e -> evolve(e);
      case Fact fact -> put(Entry.of(fact));
      case EntryEvent e -> evolve(e, amendments);
      case ExportEvent e -> {}
    }
  }

  private void evolve(CaseFileEvent event) {
    switch (event) {
      case PartyJoined e -> participants.add(new Involvement(e.party(), e.role()));
      case CaseFileEvent.PartyLeft e -> participants.remove(new Involvement(e.party(), e.role()));
      case CaseReferenceAssigned e -> particulars.add(e);
      case CaseLinked e -> particulars.add(e);
      case CaseFileEvent.CaseOpened e -> {}
      case CaseFileEvent.CaseRenamed e -> {}
    }
  }

  private void evolve(EntryEvent event, Amendments amendments) {
    switch (event) {
      case EntryEvent.EntryCorrected e -> amend(e.entry(), fact -> amendments.correct(fact, e.fields()));
      case EntryEvent.EntryDisputed e -> amend(e.entry(), fact -> amendments.contest(fact, e.position()));
      case EntryEvent.DisputeSettled e -> amend(e.entry(), fact -> amendments.contest(fact, e.position()));
      case EntryEvent.EntryVerified e -> amend(e.entry(), fact -> amendments.verify(fact, e.verification()));
      case EntryEvent.ExhibitAttached e -> amend(e.entry(), fact -> amendments.attach(fact, e.exhibit()));
      case EntryEvent.EntryRetracted e -> find(e.entry()).map(Entry::withdrawn).ifPresent(this::put);
      case AccountsSetSideBySide e -> accounts.join(e.accounts());
      case EntryEvent.EntryMovedHere e -> put(Entry.of(amendments.arrived(e)));
      case EntryEvent.EntryMovedAway e -> {
        find(e.entry()).map(entry -> entry.gone(e.to())).ifPresent(this::put);
        accounts.leave(e.entry());
      }
      case EntryEvent.EntryTagged e -> {}
    }
  }

  private void amend(EntryId id, UnaryOperator<Fact> amendment) {
    find(id).ifPresent(entry -> put(entry.saying(amendment.apply(entry.fact()))));
  }

  private void put(Entry entry) {
    find(entry.id()).ifPresent(this::takeOut);
    references(entry).forEach(id -> relying(id).add(entry.id()));
    days.add(entry);
    entries.put(entry.id(), entry);
  }

  /** Its place in the order of the entries stays. */
  private void takeOut(Entry former) {
    references(former).forEach(id -> relying(id).remove(former.id()));
    days.remove(former);
  }

  private Set<EntryId> relying(EntryId id) {
    return reliedOnBy.computeIfAbsent(id, any -> new LinkedHashSet<>());
  }

  private static List<EntryId> references(Entry entry) {
    return EntryReferences.of(entry.fact());
  }
}
