package org.daftar.command.log;

/**
 * What proves an event on the log: the leaf that is hashed, and what it was made of.
 *
 * @param position of the event
 * @param stream in which it stands
 * @param sequence its place there, from 0
 * @param leaf in the form of {@link org.daftar.ledger.leaf.LeafCodec}
 * @param payload the event's fields, whose digests the leaf holds
 * @param salts of these fields, as {@link org.daftar.ledger.leaf.SaltedFields} orders them
 */
public record LoggedLeaf(long position, String stream, long sequence, Payload leaf, Payload payload, Payload salts) {}
