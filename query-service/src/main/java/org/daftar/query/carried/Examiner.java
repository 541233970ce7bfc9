package org.daftar.query.carried;

import java.util.Set;
import org.daftar.carrier.CarriedEvent;
import org.daftar.ledger.leaf.Disclosure;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.leaf.LeafCodec;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.leaf.SaltedFields;
import org.daftar.ledger.relay.TrustedRelay;
import org.daftar.ledger.relay.Unvouched;
import org.daftar.ledger.relay.Voucher;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells whether one event that was carried is what the relay sent. Not safe for several threads. */
final class Examiner {

  private final JsonMapper json = new JsonMapper();
  private final LeafCodec leaves = new LeafCodec(Leaf.CURRENT_VERSION);
  private final TrustedLog trusted;
  private final TrustedRelay relay;

  Examiner(TrustedLog trusted) {
    this.trusted = trusted;
    this.relay = new TrustedRelay(trusted.origin(), trusted.relay());
  }

  /**
   * Examines an event by its bytes alone: what else it says of itself is not believed.
   *
   * @throws Doubtful where the relay did not send it, or not with this payload
   */
  VouchedEvent examine(CarriedEvent event) throws Doubtful {
    byte[] bytes = event.leaf().copy();
    Hash hash = Hashing.leaf(bytes);
    long position = vouched(hash, event);
    Leaf leaf = leaf(bytes);
    if (!leaf.log().equals(trusted.origin())) {
      throw new Doubtful(Doubt.FOREIGN, "is an event of " + leaf.log());
    }
    if (!digests(event).equals(Set.copyOf(leaf.digests()))) {
      throw new Doubtful(Doubt.ALTERED, "has another payload than its leaf was made of");
    }
    return new VouchedEvent(position, leaf, hash, event.payload());
  }

  private long vouched(Hash hash, CarriedEvent event) throws Doubtful {
    try {
      Voucher voucher = Voucher.parse(event.voucher());
      relay.check(hash, voucher);
      return voucher.position();
    } catch (Unvouched e) {
      throw new Doubtful(Doubt.UNVOUCHED, e);
    }
  }

  private Leaf leaf(byte[] bytes) throws Doubtful {
    try {
      return leaves.read(bytes);
    } catch (MalformedLeaf e) {
      throw new Doubtful(Doubt.MALFORMED, e);
    }
  }

  /** Their order is the leaf's own matter, which it was read by. */
  private Set<Hash> digests(CarriedEvent event) throws Doubtful {
    try {
      JsonNode payload = json.readTree(event.payload().copy());
      return Set.copyOf(SaltedFields.of(Disclosure.named(payload), event.salts().copy()).digests());
    } catch (MalformedLeaf | JacksonException e) {
      throw new Doubtful(Doubt.ALTERED, "has a payload that its leaf cannot have been made of");
    }
  }
}
