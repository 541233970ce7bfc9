package org.daftar.command.casefile;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.daftar.command.recording.Proposal;

/**
 * Puts something on the record of a case that is open.
 *
 * @param caseId the case
 * @param proposal proposes an event of that case, other than a move
 */
public record RecordInCase(@TargetAggregateIdentifier String caseId, Proposal proposal) {}
