package org.daftar.query.source;

import org.daftar.events.CustodyEvent;
import org.daftar.query.history.Change;

/**
 * A link in a chain of custody.
 *
 * @param event what happened
 * @param change who recorded it, and when
 * @param mismatch whether it is a check that found another hash than that of what was received
 */
public record CustodyStep(CustodyEvent event, Change change, boolean mismatch) {}
