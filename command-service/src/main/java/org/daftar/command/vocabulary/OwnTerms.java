package org.daftar.command.vocabulary;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.daftar.command.recording.Authorship;
import org.daftar.command.recording.LastChange;
import org.daftar.command.recording.Overtaken;
import org.daftar.command.recording.Positions;
import org.daftar.command.recording.Proposal;
import org.daftar.command.recording.Refused;
import org.daftar.events.VocabularyEvent;
import org.daftar.value.Vocabulary;
import org.daftar.vocabulary.Taxonomy;
import org.daftar.vocabulary.Terms;

/** A vocabulary decides what an organisation may make of it. It is there from the start, with the built-in terms. */
public final class OwnTerms {

  @AggregateIdentifier private String id = "";
  private Optional<Terms> changed = Optional.empty();
  private long lastChange;

  /** A vocabulary whose events, if there are any, are about to be read. */
  OwnTerms() {}

  /**
   * Puts something on the record.
   *
   * @return the event that changed it last, this one
   * @throws Refused where the rules speak against it
   */
  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  public LastChange record(RecordOfVocabulary command, Positions positions) {
    Proposal proposal = command.proposal();
    VocabularyEvent proposed = (VocabularyEvent) proposal.event();
    id = command.stream();
    checkVersion(proposal, positions);
    Authorship authorship = VocabularyRules.on(terms(proposed.vocabulary()), proposed).pass(proposal);
    apply(proposed, MetaData.with(Authorship.KEY, authorship));
    return version();
  }

  @EventSourcingHandler
  void evolve(VocabularyEvent event, @SequenceNumber long sequence) {
    id = event.stream();
    changed = Optional.of(terms(event.vocabulary()).after(event));
    lastChange = sequence;
  }

  private Terms terms(Vocabulary vocabulary) {
    return changed.orElseGet(() -> Taxonomy.builtIn().of(vocabulary));
  }

  private LastChange version() {
    return new LastChange(id, lastChange);
  }

  private void checkVersion(Proposal proposal, Positions positions) {
    if (changed.isPresent()) {
      version().check(proposal, positions);
    } else if (proposal.ifMatch().isPresent()) {
      throw new Overtaken("nobody has changed this vocabulary yet: it has no version that could match");
    }
  }
}
