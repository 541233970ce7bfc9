package org.daftar.command.source;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.daftar.command.recording.Proposal;

/**
 * Puts something on the record of a source that is known.
 *
 * @param sourceId the source
 * @param proposal proposes an event of that source
 */
public record RecordOfSource(@TargetAggregateIdentifier String sourceId, Proposal proposal) {}
