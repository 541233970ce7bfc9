package org.daftar.query.feed;

import java.time.Instant;
import org.daftar.events.codec.Recording;

/**
 * An event as it stands on the log.
 *
 * @param position its place on the log, from 0
 * @param recordedAt when the server wrote it
 * @param recording what was written
 */
public record RecordedEvent(long position, Instant recordedAt, Recording recording) {}
