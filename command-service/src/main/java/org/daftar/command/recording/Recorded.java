package org.daftar.command.recording;

import java.util.Optional;

/**
 * A proposal was put on the record, now or when the same request arrived before.
 *
 * @param size the number of events that the log held afterwards, as in the header {@code Log-Position}
 * @param version the position of the last event that changed the subject, as in the header {@code ETag}
 * @param earlier the request as it was answered the first time, where this one is a repetition
 */
public record Recorded(long size, long version, Optional<IdempotentRequest> earlier) {}
