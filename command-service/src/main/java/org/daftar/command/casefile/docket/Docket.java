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
import org.daftar.events.AudienceEvent;
import org.daftar.events.AudienceEvent.EntrySharedHere;
import org.daftar.events.CaseEvent;
import org.daftar.events.CaseFileEvent;
import org.daftar.events.CaseFileEvent.CaseClosed;
import org.daftar.events.CaseFileEvent.CaseLinked;
import org.daftar.events.CaseFileEvent.CaseReferenceAssigned;
import org.daftar.events.CaseFileEvent.CaseReopened;
import org.daftar.events.CaseFileEvent.PartyJoined;
import org.daftar.events.EntryEvent;
import org.daftar.events.EntryEvent.AccountsSetSideBySide;
import org.daftar.events.EntryReferences;
import org.daftar.events.ExportEvent;
import org.daftar.events.Fact;
import org.daftar.events.Involvement;
import org.daftar.events.SupplementEvent;
import org.daftar.events.amendment.Amendments;
import org.daftar.events.codec.Recording;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;

/** The file of one case at present: a fold over its events that knows just what the rules ask for. */
public final class Docket {

  /** Stands where a history that is told anew needs a reason. */
  static final String RETOLD = "retold";

  private static final String NOBODY = "";

  private final Map<EntryId, Entry> entries = new LinkedHashMap<>();
  private final Map<EntryId, Set<EntryId>> reliedOnBy = new HashMap<>();
  private final Days days = new Days();
  private final Accounts accounts = new Accounts();
  private final Set<Involvement> participants = new HashSet<>();
  private final Set<CaseFileEvent> particulars = new HashSet<>();
  private final Map<EntryId, EntrySharedHere> sharedHere = new LinkedHashMap<>();
  private Optional<CaseClosed> closure = Optional.empty();

  /** The entry with that identifier, also where it was retracted or moved. */
  public Optional<Entry> find(EntryId entry) {
    return Optional.ofNullable(entries.get(entry));
  }

  /** The case to which an entry belongs that only stands here too. */
  public Optional<CaseId> sharedHereFrom(EntryId entry) {
    return Optional.ofNullable(sharedHere.get(entry)).map(EntrySharedHere::from);
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

  /** How the case was closed; empty where it is open. */
  public Optional<CaseClosed> closure() {
    return closure;
  }

  /** The first day on which anything dated may have happened, background and one entry left aside. */
  public Optional<LocalDate> firstDay(EntryId leftAside) {
    return days.first(leftAside);
  }

  /** The shortest history that leads here, for a case under the identifier of these events. */
  public List<Recording> retold(CaseId caseId) {
    List<Recording> history = new ArrayList<>();
    particulars.forEach(event -> history.add(by(NOBODY, event)));
    closure.ifPresent(closed -> history.add(by(NOBODY, closed)));
    participants.forEach(who -> history.add(by(NOBODY, new PartyJoined(caseId, who.party(), who.role()))));
    entries.values().forEach(entry -> history.addAll(entry.retold()));
    sharedHere.values().forEach(copy -> history.add(by(NOBODY, copy)));
    accounts
        .groups()
        .forEach(group -> history.add(by(NOBODY, new AccountsSetSideBySide(caseId, List.copyOf(group), RETOLD))));
    return history;
  }

  private static Recording by(String author, CaseEvent event) {
    return new Recording(event, author, List.of());
  }

  /** Takes in what happened, and who recorded it. */
  public void evolve(CaseEvent event, String author, Amendments amendments) {
    switch (event) {
      case CaseFileEvent e -> evolve(e);
      case Fact fact -> put(Entry.of(fact, author));
      case EntryEvent e -> evolve(e, author, amendments);
      case ExportEvent e -> {}
    }
  }

  private void evolve(CaseFileEvent event) {
    switch (event) {
      case PartyJoined e -> participants.add(new Involvement(e.party(), e.role()));
      case CaseFileEvent.PartyLeft e -> participants.remove(new Involvement(e.party(), e.role()));
      case CaseReferenceAssigned e -> particulars.add(e);
      case CaseLinked e -> particulars.add(e);
      case CaseClosed e -> closure = Optional.of(e);
      case CaseReopened e -> closure = Optional.empty();
      case CaseFileEvent.CaseOpened e -> {}
      case CaseFileEvent.CaseRenamed e -> {}
    }
  }

  private void evolve(EntryEvent event, String author, Amendments amendments) {
    switch (event) {
      case EntryEvent.EntryCorrected e -> amend(e.entry(), fact -> amendments.correct(fact, e.fields()));
      case EntryEvent.EntryDisputed e -> amend(e.entry(), fact -> amendments.contest(fact, e.position()));
      case EntryEvent.DisputeSettled e -> amend(e.entry(), fact -> amendments.contest(fact, e.position()));
      case EntryEvent.EntryVerified e -> amend(e.entry(), fact -> amendments.verify(fact, e.verification()));
      case EntryEvent.ExhibitAttached e -> amend(e.entry(), fact -> amendments.attach(fact, e.exhibit()));
      case EntryEvent.EntryRetracted e -> change(e.entry(), Entry::withdrawn);
      case AccountsSetSideBySide e -> accounts.join(e.accounts());
      case SupplementEvent.SourceAttached e -> amend(e.entry(), fact -> amendments.source(fact, e.attribution()));
      case SupplementEvent.TranslationAdded e -> amend(e.entry(), fact -> amendments.translate(fact, e.translation()));
      case AudienceEvent.EntryMadeConfidential e -> change(e.entry(), entry -> entry.confidential(true));
      case AudienceEvent.EntryOpened e -> change(e.entry(), entry -> entry.confidential(false));
      case AudienceEvent.EntryShared e -> change(e.entry(), entry -> entry.sharedWith(e.with()));
      case EntrySharedHere e -> sharedHere.put(e.entry(), e);
      case EntryEvent.EntryMovedHere e -> {
        sharedHere.remove(e.entry());
        put(Entry.of(amendments.arrived(e), author).confidential(e.confidential()));
      }
      case EntryEvent.EntryMovedAway e -> {
        change(e.entry(), entry -> entry.gone(e.to()));
        accounts.leave(e.entry());
      }
      case EntryEvent.EntryTagged e -> {}
    }
  }

  private void amend(EntryId id, UnaryOperator<Fact> amendment) {
    change(id, entry -> entry.saying(amendment));
  }

  private void change(EntryId id, UnaryOperator<Entry> change) {
    find(id).map(change).ifPresent(this::put);
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
