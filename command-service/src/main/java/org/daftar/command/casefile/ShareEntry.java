package org.daftar.command.casefile;

import org.daftar.command.recording.Proposal;
import org.daftar.events.AudienceEvent.EntryShared;

/**
 * Has an entry stand in a second case too.
 *
 * @param sharing what is to happen in the case to which the entry belongs
 * @param proposal proposes the sharing
 */
public record ShareEntry(EntryShared sharing, Proposal proposal) {}
