package org.daftar.command.exhibit;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.daftar.command.recording.Proposal;

/**
 * Notes that an exhibit is known to exist.
 *
 * @param exhibitId the exhibit
 * @param proposal proposes that it is cited
 */
public record CiteExhibit(@TargetAggregateIdentifier String exhibitId, Proposal proposal) {}
