package org.daftar.command.party;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.daftar.command.recording.Proposal;

/**
 * Registers a party.
 *
 * @param partyId the party
 * @param proposal proposes that it is registered
 */
public record RegisterParty(@TargetAggregateIdentifier String partyId, Proposal proposal) {}
