package org.daftar.command.source;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.daftar.command.recording.Authorship;
import org.daftar.command.recording.Findings;
import org.daftar.command.recording.LastChange;
import org.daftar.command.recording.Positions;
import org.daftar.command.recording.Proposal;
import org.daftar.command.recording.Refused;
import org.daftar.events.SourceEvent;

/** A source decides what may stand on its record. */
public final class Source {

  @AggregateIdentifier private String id = "";
  private SourceRecord source = SourceRecord.EMPTY;
  private long lastChange;

  /** A source whose events are about to be read. */
  Source() {}

  /** Records a source. */
  @CommandHandler
  public Source(RecordSource command) {
    id = command.sourceId();
    append(command.proposal(), new Findings(List.of()));
  }

  /**
   * Puts something on the record.
   *
   * @return the event that changed it last, this one
   * @throws Refused where the rules speak against it
   */
  @CommandHandler
  public LastChange record(RecordOfSource command, SourceRules rules, Positions positions) {
    Proposal proposal = command.proposal();
    version().check(proposal, positions);
    append(proposal, rules.on(source, (SourceEvent) proposal.event()));
    return version();
  }

  @EventSourcingHandler
  void evolve(SourceEvent event, @SequenceNumber long sequence) {
    id = event.stream();
    lastChange = sequence;
    source = source.evolve(event);
  }

  private LastChange version() {
    return new LastChange(id, lastChange);
  }

  private static void append(Proposal proposal, Findings findings) {
    apply(proposal.event(), MetaData.with(Authorship.KEY, findings.pass(proposal)));
  }
}
