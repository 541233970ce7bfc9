package org.daftar.query.sample;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daftar.carrier.Bytes;
import org.daftar.carrier.CarriedEvent;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.leaf.Disclosure;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.leaf.LeafCodec;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.leaf.SaltedFields;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.relay.VouchingRelay;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;
import org.daftar.ledger.tree.KeptSubtrees;
import org.daftar.ledger.tree.Prover;
import org.daftar.query.carried.TrustedLog;
import org.daftar.query.feed.RecordedEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** A log as a relay sends it, with the checkpoints that its key signs. */
public final class CarriedSample {

  /** Reads the payloads. */
  public static final RecordingCodec CODEC = new RecordingCodec(new EventCodec(new EventCatalogue()), List.of());

  private static final String ORIGIN = "daftar.test/1";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final SigningKey LOG_KEY = key(ORIGIN);
  private static final SigningKey RELAY_KEY = key("relay.daftar.test/1");

  private final JsonMapper json = new JsonMapper();
  private final LeafCodec codec = new LeafCodec(Leaf.CURRENT_VERSION);
  private final KeptSubtrees tree = new KeptSubtrees();
  private final Map<String, Long> numbers = new HashMap<>();
  private final Map<String, Hash> heads = new HashMap<>();
  private final List<CarriedEvent> events = new ArrayList<>();

  /** A log of events, in which each follows the one before; the first is its genesis. */
  public static CarriedSample of(List<RecordedEvent> log) {
    CarriedSample sample = new CarriedSample();
    log.forEach(event -> sample.add(event, Optional.empty()));
    return sample;
  }

  /** Whom one believes about every such log. */
  public static TrustedLog trusted() {
    return new TrustedLog(LOG_KEY.verifier(), RELAY_KEY.verifier());
  }

  /** Adds an event whose leaf names another one before it than there was. */
  public CarriedSample addUnchained(RecordedEvent event) {
    return add(event, Optional.of(Hashing.empty()));
  }

  private CarriedSample add(RecordedEvent event, Optional<Hash> falsePrevious) {
    try {
      byte[] payload = CODEC.encode(event.recording());
      SaltedFields salted = SaltedFields.salt(Disclosure.named(json.readTree(payload)), RANDOM);
      String stream = events.isEmpty() ? "sys" : event.recording().event().stream();
      Leaf leaf = leaf(event, stream, falsePrevious, salted.digests());
      byte[] bytes = codec.write(leaf);
      Hash hash = Hashing.leaf(bytes);
      tree.append(hash);
      heads.put(stream, hash);
      numbers.merge(stream, 1L, Long::sum);
      events.add(carried(event, leaf, bytes, salted.salts(), payload));
      return this;
    } catch (MalformedLeaf e) {
      throw new AssertionError(e);
    }
  }

  private Leaf leaf(RecordedEvent event, String stream, Optional<Hash> falsePrevious, List<Hash> digests) {
    boolean first = events.isEmpty();
    SortedMap<String, JsonNode> clear = new TreeMap<>();
    if (first) {
      clear.put("vkey", StringNode.valueOf(LOG_KEY.verifier().toString()));
    }
    return new Leaf(
        Leaf.CURRENT_VERSION,
        ORIGIN,
        stream,
        numbers.getOrDefault(stream, 0L),
        falsePrevious.or(() -> Optional.ofNullable(heads.get(stream))),
        "e" + events.size(),
        first ? "genesis" : "event",
        event.recordedAt(),
        digests,
        clear);
  }

  private CarriedEvent carried(RecordedEvent event, Leaf leaf, byte[] bytes, byte[] salts, byte[] payload) {
    long position = events.size();
    String voucher =
        new VouchingRelay(ORIGIN, RELAY_KEY).vouch(position, List.of(Hashing.leaf(bytes))).getFirst().toString();
    return new CarriedEvent(
        leaf.id(),
        ORIGIN,
        "event",
        leaf.stream(),
        event.recordedAt(),
        position,
        Bytes.of(bytes),
        Bytes.of(salts),
        voucher,
        Bytes.of(payload));
  }

  /** All events, as they are sent. */
  public List<CarriedEvent> events() {
    return List.copyOf(events);
  }

  /** The event at a position, as it is sent. */
  public CarriedEvent event(int position) {
    return events.get(position);
  }

  /** The signed checkpoint of a size. */
  public byte[] checkpoint(int size) {
    return new Checkpoint(ORIGIN, new Prover(tree).head(size))
        .sign(LOG_KEY)
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static SigningKey key(String name) {
    try {
      return SigningKey.generate(name, Algorithm.ED25519, RANDOM);
    } catch (MalformedNote e) {
      throw new AssertionError(e);
    }
  }
}
