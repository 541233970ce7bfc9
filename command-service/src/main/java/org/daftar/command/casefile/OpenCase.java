package org.daftar.command.casefile;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.daftar.command.recording.Proposal;

/**
 * Opens a case.
 *
 * @param caseId the case
 * @param proposal proposes that it is opened
 */
public record OpenCase(@TargetAggregateIdentifier String caseId, Proposal proposal) {}
