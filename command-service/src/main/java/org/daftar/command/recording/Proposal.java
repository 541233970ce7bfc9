package org.daftar.command.recording;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.daftar.events.DomainEvent;

/**
 * Somebody asks to put an event on the record. A command to record a fact carries the event that it proposes; whether
 * it may stand on the record, the aggregate decides.
 *
 * @param event what is to be recorded
 * @param recordedBy the name of the person who asks
 * @param acknowledged the codes of the cautions that the person has seen and acknowledges
 * @param ifMatch the position of the last event that had changed the subject when the person looked at it; where it is
 *     given and the subject has changed since, the proposal is overtaken
 * @param request the request that brings the proposal, where it must not have a second effect
 */
public record Proposal(
    DomainEvent event,
    String recordedBy,
    Set<String> acknowledged,
    OptionalLong ifMatch,
    Optional<IdempotentRequest> request) {

  public Proposal {
    acknowledged = Set.copyOf(acknowledged);
  }
}
