package org.daftar.command.platform.log.leaf;

import java.time.Instant;
import java.util.Optional;
import org.daftar.command.log.LoggedEvent;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Payload;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.leaf.LeafCodec;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.tree.Hash;

/** Makes the leaves of one log. Their bytes are final. */
public final class LeafMaker {

  private final LeafCodec codec = new LeafCodec(Leaf.CURRENT_VERSION);
  private final String origin;

  /** Makes leaves of the log of that name. */
  public LeafMaker(String origin) {
    this.origin = origin;
  }

  /**
   * The row of an event at its place in the log.
   *
   * @param previous the hash of the last leaf of its stream
   * @throws IllegalArgumentException where the leaf would be too large
   */
  public EventRow row(SaltedEvent salted, long position, Instant recordedAt, Optional<Hash> previous) {
    NewEvent event = salted.event();
    Leaf leaf =
        new Leaf(
            Leaf.CURRENT_VERSION,
            origin,
            event.stream(),
            event.sequence(),
            previous,
            event.eventId(),
            event.kind().name(),
            recordedAt,
            salted.fields().digests(),
            event.kind().clear());
    LoggedEvent logged =
        new LoggedEvent(position, event.stream(), event.sequence(), event.eventId(), recordedAt, event.payload());
    return new EventRow(logged, bytes(leaf), Payload.of(salted.fields().salts()));
  }

  private Payload bytes(Leaf leaf) {
    try {
      return Payload.of(codec.write(leaf));
    } catch (MalformedLeaf e) {
      throw new IllegalArgumentException("The log does not take this: " + e.getMessage(), e);
    }
  }
}
