package org.daftar.command.platform.log.leaf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.command.log.LoggedEvent;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.leaf.LeafCodec;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.leaf.SaltedFields;
import org.daftar.ledger.tree.Hash;

/** Checks row by row, from the first on, that each leaf says what stands beside it and follows the one before it. */
public final class LeafChain {

  private final LeafCodec codec = new LeafCodec(Leaf.CURRENT_VERSION);
  private final Map<String, Hash> last = new HashMap<>();
  private Optional<String> origin = Optional.empty();

  /** What is wrong with the next row; empty where nothing is. */
  public Optional<String> wrong(EventRow row) {
    try {
      Leaf leaf = codec.read(row.leaf().bytes());
      Optional<String> wrong = contradiction(leaf, row.event()).or(() -> chain(leaf));
      last.put(leaf.stream(), row.hash());
      origin = origin.or(() -> Optional.of(leaf.log()));
      return wrong.isPresent() ? wrong : undisclosed(leaf, row);
    } catch (MalformedLeaf | IllegalArgumentException e) {
      return Optional.of("has a leaf that cannot be read: " + e.getMessage());
    }
  }

  private Optional<String> contradiction(Leaf leaf, LoggedEvent event) {
    boolean same =
        leaf.stream().equals(event.stream())
            && leaf.number() == event.sequence()
            && leaf.id().equals(event.eventId())
            && leaf.recordedAt().equals(event.recordedAt())
            && leaf.log().equals(origin.orElse(leaf.log()));
    return same
        ? Optional.empty()
        : Optional.of("has a leaf that says otherwise about stream, number, identifier or time");
  }

  private Optional<String> chain(Leaf leaf) {
    return leaf.previous().equals(Optional.ofNullable(last.get(leaf.stream())))
        ? Optional.empty()
        : Optional.of("has a leaf that does not follow the last one of stream " + leaf.stream());
  }

  private static Optional<String> undisclosed(Leaf leaf, EventRow row) throws MalformedLeaf {
    SaltedFields fields = SaltedFields.of(Salting.fields(row.event().payload()), row.salts().bytes());
    List<String> digests = fields.digests().stream().map(Hash::base64url).sorted().toList();
    return digests.equals(leaf.digests().stream().map(Hash::base64url).toList())
        ? Optional.empty()
        : Optional.of("has a payload that its leaf holds no digest of");
  }
}
