package org.daftar.ledger.verification;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.Sample;
import org.daftar.ledger.leaf.Disclosure;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.leaf.LeafCodec;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.leaf.SaltedFields;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;
import org.daftar.ledger.tree.KeptSubtrees;
import org.daftar.ledger.tree.Prover;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A log in the making, of which a test can make any leaf wrong before it is hashed. */
public final class SampleLog {

  /** The name of every such log. */
  public static final String ORIGIN = Sample.ORIGIN;

  /** When the first leaf was recorded; each other one an hour after the one before. */
  public static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

  private static final JsonMapper JSON = new JsonMapper();
  private static final SecureRandom RANDOM = new SecureRandom();

  private final List<byte[]> leaves = new ArrayList<>();
  private final List<List<Disclosure>> disclosures = new ArrayList<>();
  private final KeptSubtrees tree = new KeptSubtrees();
  private final Map<String, Hash> heads = new HashMap<>();
  private final Map<String, Long> numbers = new HashMap<>();
  private final LeafCodec codec = new LeafCodec(Leaf.CURRENT_VERSION);
  private UnaryOperator<Leaf> alteration = UnaryOperator.identity();
  private SigningKey key;

  /** A log with its genesis alone. */
  public SampleLog() {
    key = Sample.logKey();
    append("sys", "genesis", "{'vkey':'" + key.verifier() + "'}", "{'event':'log-opened.1','recordedBy':'A'}");
  }

  /** The next leaf is made as usual, and then made wrong. */
  public SampleLog altering(UnaryOperator<Leaf> change) {
    alteration = change;
    return this;
  }

  /** Appends an event, written in JSON with single quotes, and tells its position. */
  public long append(String stream, String fields) {
    return append(stream, "event", "{}", fields);
  }

  /** The same for any kind of leaf, with what it tells in clear. */
  public long append(String stream, String kind, String clear, String fields) {
    try {
      SortedMap<String, JsonNode> named = new TreeMap<>();
      object(fields).forEach((name, value) -> named.put(Disclosure.DATA + name, value));
      SaltedFields salted = SaltedFields.salt(named, RANDOM);
      return append(stream, kind, object(clear), salted.disclosures());
    } catch (MalformedLeaf e) {
      throw new IllegalArgumentException(e);
    }
  }

  long append(String stream, String kind, SortedMap<String, JsonNode> clear, List<Disclosure> told)
      throws MalformedLeaf {
    long position = leaves.size();
    Leaf leaf =
        new Leaf(
            Leaf.CURRENT_VERSION,
            ORIGIN,
            stream,
            numbers.getOrDefault(stream, 0L),
            Optional.ofNullable(heads.get(stream)),
            "id-" + position,
            kind,
            START.plus(Duration.ofHours(position)),
            told.stream().map(Disclosure::digest).toList(),
            clear);
    byte[] bytes = codec.write(alteration.apply(leaf));
    alteration = UnaryOperator.identity();
    leaves.add(bytes);
    disclosures.add(told);
    tree.append(Hashing.leaf(bytes));
    heads.put(stream, Hashing.leaf(bytes));
    numbers.merge(stream, 1L, Long::sum);
    return position;
  }

  /** Changes the key as it should be done, or without the old one's word. */
  public Optional<Note> rotate(boolean vouched) {
    SigningKey next = Sample.key(ORIGIN, Algorithm.ED25519, 7);
    append(
        "sys",
        "key",
        "{'vkey':'" + next.verifier() + "','retires':'" + key.verifier() + "'}",
        "{'event':'log-key-changed.1'}");
    Optional<Note> last = vouched ? Optional.of(checkpoint(size())) : Optional.empty();
    key = next;
    return last;
  }

  /** How many leaves it has. */
  public int size() {
    return leaves.size();
  }

  /** A leaf as it is hashed. */
  public byte[] leaf(long position) {
    return leaves.get((int) position);
  }

  Leaf read(long position) {
    try {
      return codec.read(leaf(position));
    } catch (MalformedLeaf e) {
      throw new IllegalStateException(e);
    }
  }

  /** Its hash. */
  public Hash hash(long position) {
    return Hashing.leaf(leaf(position));
  }

  List<Disclosure> disclosures(long position) {
    return disclosures.get((int) position);
  }

  /** Proofs about the log. */
  public Prover prover() {
    return new Prover(tree);
  }

  /** Its checkpoint of a size, signed with the key in use. */
  public Note checkpoint(long size) {
    return new Checkpoint(ORIGIN, prover().head(size)).sign(key);
  }

  /** What a time stamp of that checkpoint is over. */
  byte[] stampable(long size) {
    return checkpoint(size).toString().getBytes(StandardCharsets.UTF_8);
  }

  private static NavigableMap<String, JsonNode> object(String quoted) {
    NavigableMap<String, JsonNode> fields = new TreeMap<>();
    JSON.readTree(quoted.replace('\'', '"')).forEachEntry(fields::put);
    return fields;
  }
}
