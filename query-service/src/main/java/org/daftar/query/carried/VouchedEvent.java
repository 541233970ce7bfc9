package org.daftar.query.carried;

import org.daftar.carrier.Bytes;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.tree.Hash;
import org.daftar.query.feed.RecordedEvent;

/**
 * An event that the relay sent, with the payload that its leaf was made of.
 *
 * @param position on the log
 * @param leaf which event it is
 * @param hash of the leaf
 * @param payload what happened, as the log holds it
 */
record VouchedEvent(long position, Leaf leaf, Hash hash, Bytes payload) {

  /** The event as a codec reads it; one that it does not know is an error of this program, not of the event. */
  RecordedEvent recorded(RecordingCodec codec) {
    return new RecordedEvent(position, leaf.recordedAt(), codec.decode(payload.copy()));
  }
}
