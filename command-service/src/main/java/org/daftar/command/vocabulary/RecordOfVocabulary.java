package org.daftar.command.vocabulary;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.daftar.command.recording.Proposal;

/**
 * Puts something on the record of a vocabulary.
 *
 * @param stream the stream of the vocabulary, which may still be empty
 * @param proposal proposes an event of that vocabulary
 */
public record RecordOfVocabulary(@TargetAggregateIdentifier String stream, Proposal proposal) {}
