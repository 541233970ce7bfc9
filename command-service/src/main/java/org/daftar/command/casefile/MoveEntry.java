package org.daftar.command.casefile;

import org.daftar.command.recording.Proposal;
import org.daftar.events.EntryEvent.EntryMovedAway;

/**
 * Moves an entry to the case where it belongs.
 *
 * @param departure what is to happen in the case where the entry is
 * @param proposal proposes the departure
 */
public record MoveEntry(EntryMovedAway departure, Proposal proposal) {}
