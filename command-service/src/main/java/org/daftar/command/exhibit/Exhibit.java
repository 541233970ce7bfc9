package org.daftar.command.exhibit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.daftar.command.recording.Authorship;
import org.daftar.command.recording.Findings;
import org.daftar.command.recording.Proposal;
import org.daftar.command.recording.Refused;
import org.daftar.command.reference.Mentions;
import org.daftar.command.reference.ReferenceRules;
import org.daftar.events.ExhibitEvent;

/** An exhibit decides what may stand on its record. */
public final class Exhibit {

  @SuppressWarnings("UnusedVariable") // Axon reads it
  @AggregateIdentifier
  private String id = "";

  /** An exhibit whose events are about to be read. */
  Exhibit() {}

  /**
   * Notes that an exhibit is known to exist.
   *
   * @throws Refused where the source that is said to mention it is unknown
   */
  @CommandHandler
  public Exhibit(CiteExhibit command, ReferenceRules references) {
    Proposal proposal = command.proposal();
    Findings findings = Findings.of(references.unknown(Mentions.in(proposal.event())));
    apply(proposal.event(), MetaData.with(Authorship.KEY, findings.pass(proposal)));
  }

  @EventSourcingHandler
  void evolve(ExhibitEvent event) {
    id = event.stream();
  }
}
