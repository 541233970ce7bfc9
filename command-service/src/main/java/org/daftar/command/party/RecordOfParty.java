package org.daftar.command.party;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.daftar.command.recording.Proposal;

/**
 * Puts something on the record of a party that is registered.
 *
 * @param partyId the party
 * @param proposal proposes an event of that party
 */
public record RecordOfParty(@TargetAggregateIdentifier String partyId, Proposal proposal) {}
