package org.daftar.query.source;

import org.daftar.events.ExhibitEvent.ExhibitCited;
import org.daftar.identity.ExhibitId;

/**
 * An exhibit as it stood at one size of the log.
 *
 * @param record what was recorded of it
 * @param version the position of the last event that changed it
 */
public record ExhibitView(ExhibitId id, ExhibitCited record, long version) {}
