package org.daftar.command.exhibit;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.daftar.command.recording.Proposal;

/**
 * Puts something on the record of an exhibit that is known.
 *
 * @param exhibitId the exhibit
 * @param proposal proposes an event of that exhibit
 */
public record RecordOfExhibit(@TargetAggregateIdentifier String exhibitId, Proposal proposal) {}
