package org.daftar.command.casefile;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.casefile.docket.Entry;
import org.daftar.command.casefile.rules.CaseRules;
import org.daftar.command.recording.Authorship;
import org.daftar.command.recording.Findings;
import org.daftar.command.recording.LastChange;
import org.daftar.command.recording.Positions;
import org.daftar.command.recording.Proposal;
import org.daftar.command.recording.Refused;
import org.daftar.events.AudienceEvent.EntryShared;
import org.daftar.events.AudienceEvent.EntrySharedHere;
import org.daftar.events.CaseEvent;
import org.daftar.events.DomainEvent;
import org.daftar.events.EntryEvent.AccountsSetSideBySide;
import org.daftar.events.EntryEvent.EntryMovedAway;
import org.daftar.events.EntryEvent.EntryMovedHere;
import org.daftar.events.ExportEvent;
import org.daftar.events.Fact;
import org.daftar.events.amendment.Amendments;
import org.daftar.events.codec.Recording;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.jspecify.annotations.Nullable;

/** A case decides what may stand on its record. */
public final class Case {

  @AggregateIdentifier private String id = "";
  private final Docket docket = new Docket();
  private long lastChange;

  /** A case whose events are about to be read. */
  Case() {}

  /** A case that stands where a memory says; nothing of it is appended. */
  public static Case remembering(Memory memory, Amendments amendments) {
    Case remembered = new Case();
    remembered.id = memory.caseId().value();
    memory.history().forEach(told -> remembered.docket.evolve((CaseEvent) told.event(), told.recordedBy(), amendments));
    remembered.lastChange = memory.lastChange();
    return remembered;
  }

  /** Opens a case. */
  @CommandHandler
  public Case(OpenCase command) {
    id = command.caseId();
    Proposal proposal = command.proposal();
    append(proposal.event(), new Findings(List.of()).pass(proposal));
  }

  /**
   * Puts something on the record.
   *
   * @return the event that changed the case last
   * @throws Refused where the rules speak against it
   */
  @CommandHandler
  public LastChange record(RecordInCase command, CaseRules rules, Positions positions) {
    Proposal proposal = command.proposal();
    CaseEvent proposed = (CaseEvent) proposal.event();
    version().check(proposal, positions);
    Authorship authorship = rules.on(docket, proposed).pass(proposal);
    append(rules.counted(docket, widened(proposed)), authorship);
    return version();
  }

  /** What happens in the other case when an entry goes there; nothing where there is no such entry to go. */
  Optional<EntryMovedHere> arrivalOf(EntryMovedAway departure, Amendments amendments) {
    return docket
        .find(departure.entry())
        .filter(Entry::isLive)
        .map(entry -> amendments.arrival(departure, entry.fact(), entry.confidential()));
  }

  /** What happens in the second case when an entry is shared with it; nothing where there is no such entry. */
  Optional<EntrySharedHere> copyOf(EntryShared sharing, Amendments amendments) {
    return docket.live(sharing.entry()).map(fact -> amendments.copy(sharing, fact));
  }

  /** What the rules say against anything that is proposed. */
  Findings against(CaseEvent proposed, CaseRules rules) {
    return rules.on(docket, proposed);
  }

  /** What the rules say against an entry that another case shares with this one. */
  Findings onCopy(EntrySharedHere copy, CaseRules rules) {
    return rules.onCopy(docket, copy);
  }

  /** What the rules say against the arrival of an entry. */
  Findings onArrival(EntryMovedAway departure, EntryMovedHere arrival, CaseRules rules) {
    return rules.onArrival(docket, departure, arrival);
  }

  /** Writes down what was decided. */
  void append(DomainEvent event, Authorship authorship) {
    apply(event, MetaData.with(Authorship.KEY, authorship));
  }

  /** The event that changed the case last; that something was handed out does not change it. */
  LastChange version() {
    return new LastChange(id, lastChange);
  }

  /** Where the case stands, to come back to it without all its events. */
  public Memory memory() {
    CaseId caseId = new CaseId(id);
    return new Memory(caseId, docket.retold(caseId), lastChange);
  }

  @EventSourcingHandler
  void evolve(
      CaseEvent event,
      @SequenceNumber long sequence,
      @Nullable @MetaDataValue(Authorship.KEY) Authorship authorship,
      Amendments amendments) {
    id = event.stream();
    docket.evolve(event, authorship == null ? "" : authorship.recordedBy(), amendments);
    if (!(event instanceof ExportEvent)) {
      lastChange = sequence;
    }
  }

  /** Entries join all the accounts of a fact: what is set beside one of them is set beside each. */
  private CaseEvent widened(CaseEvent proposed) {
    if (!(proposed instanceof AccountsSetSideBySide accounts)) {
      return proposed;
    }
    Set<EntryId> all = new LinkedHashSet<>(accounts.accounts());
    accounts.accounts().forEach(account -> docket.accountsOf(account).map(Fact::entry).forEach(all::add));
    return new AccountsSetSideBySide(accounts.caseId(), List.copyOf(all), accounts.reason());
  }

  /**
   * Where a case stands.
   *
   * @param caseId the case
   * @param history the shortest that leads there
   * @param lastChange the sequence of the event that changed the case last
   */
  public record Memory(CaseId caseId, List<Recording> history, long lastChange) {

    public Memory {
      history = List.copyOf(history);
    }
  }
}
