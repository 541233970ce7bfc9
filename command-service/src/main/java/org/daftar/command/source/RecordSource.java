package org.daftar.command.source;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.daftar.command.recording.Proposal;

/**
 * Records a source.
 *
 * @param sourceId the source
 * @param proposal proposes that it is recorded
 */
public record RecordSource(@TargetAggregateIdentifier String sourceId, Proposal proposal) {}
