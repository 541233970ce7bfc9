package org.daftar.command.log;

import java.time.Instant;

/**
 * What proves an event on the log: the leaf that is hashed, and what it was made of.
 *
 * @param position of the event
 * @param stream in which it stands
 * @param sequence its place there, from 0
 * @param eventId the event's own identifier
 * @param recordedAt when the server wrote it, to the millisecond
 * @param leaf in the form of {@link org.daftar.ledger.leaf.LeafCodec}
 * @param payload the event's fields, whose digests the leaf holds
 * @param salts of these fields, as {@link org.daftar.ledger.leaf.SaltedFields} orders them
 */
public record LoggedLeaf(
    long position,
    String stream,
    long sequence,
    String eventId,
    Instant recordedAt,
    Payload leaf,
    Payload payload,
    Payload salts) {}
