package org.daftar.command.log;

import java.time.Instant;

/**
 * An event on the log.
 *
 * @param position its place in the log, dense from 0
 * @param stream the public identifier of what it happened to
 * @param sequence its place in the stream, dense from 0
 * @param eventId its own identifier, unique in the log
 * @param recordedAt when the server wrote it, to the millisecond; never earlier than the event before
 * @param payload what happened
 */
public record LoggedEvent(
    long position, String stream, long sequence, String eventId, Instant recordedAt, Payload payload) {}
