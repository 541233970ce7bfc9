package org.daftar.benchmarks.commands;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.daftar.events.CaseFileEvent.CaseOpened;
import org.daftar.events.ContextEvent.BackgroundNoted;
import org.jspecify.annotations.Nullable;

/** The least that an aggregate can be: it refuses nothing. Less work than ours, to the peer's advantage. */
@SuppressWarnings("UnusedVariable") // Axon reads the identifier; the count is what an aggregate does at least.
class PeerCase {

  /** Opens a case. */
  record Open(@TargetAggregateIdentifier String caseId, CaseOpened event) {}

  /** Records something in a case. */
  record Note(@TargetAggregateIdentifier String caseId, BackgroundNoted event) {}

  @AggregateIdentifier private @Nullable String id;

  private int entries;

  /** For Axon, which then applies the events. */
  PeerCase() {}

  @CommandHandler
  PeerCase(Open command) {
    AggregateLifecycle.apply(command.event());
  }

  @CommandHandler
  void handle(Note command) {
    AggregateLifecycle.apply(command.event());
  }

  @EventSourcingHandler
  void on(CaseOpened event) {
    id = event.caseId().value();
  }

  @EventSourcingHandler
  void on(BackgroundNoted event) {
    entries++;
  }
}
