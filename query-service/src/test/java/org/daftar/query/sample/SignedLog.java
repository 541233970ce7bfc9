package org.daftar.query.sample;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.LeafProof;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.leaf.LeafCodec;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;
import org.daftar.ledger.tree.InclusionProof;
import org.daftar.ledger.tree.TreeHead;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * The leaves of a log, and what its key signs.
 *
 * @param key by which it is signed
 * @param leaves in their order, as they were hashed
 */
public record SignedLog(SigningKey key, List<String> leaves) {

  /** The name of every such log. */
  public static final String ORIGIN = "daftar.test/1";

  public SignedLog {
    leaves = List.copyOf(leaves);
  }

  /** The leaves of the events of a log. */
  public static SignedLog of(SampleLog log) throws MalformedNote, MalformedLeaf, InterruptedException {
    return of(log.read(0, (int) log.size(), Duration.ZERO).events().stream().map(event -> event.recordedAt()).toList());
  }

  /** Leaves of which nothing is known but when they were recorded. */
  public static SignedLog of(List<Instant> recordedAt) throws MalformedNote, MalformedLeaf {
    SigningKey key = key(1);
    List<String> leaves = new ArrayList<>();
    Optional<Hash> previous = Optional.empty();
    for (Instant instant : recordedAt) {
      int number = leaves.size();
      SortedMap<String, JsonNode> clear = new TreeMap<>();
      if (number == 0) {
        clear.put("vkey", StringNode.valueOf(key.verifier().toString()));
      }
      List<Hash> digests = List.of(Hashing.sha256(new byte[] {(byte) number}));
      byte[] leaf =
          new LeafCodec("daftar-leaf/1")
              .write(
                  new Leaf(
                      "daftar-leaf/1",
                      ORIGIN,
                      "sys",
                      number,
                      previous,
                      "e" + number,
                      "event",
                      instant,
                      digests,
                      clear));
      leaves.add(new String(leaf, StandardCharsets.UTF_8));
      previous = Optional.of(Hashing.leaf(leaf));
    }
    return new SignedLog(key, leaves);
  }

  /** The same log under another key of the same name. */
  public SignedLog signedByAnother() throws MalformedNote {
    return new SignedLog(key(2), leaves);
  }

  /** The hash of a leaf. */
  public Hash hash(int position) {
    return Hashing.leaf(leaves.get(position).getBytes(StandardCharsets.UTF_8));
  }

  /** The tree of the first leaves. */
  public TreeHead head(int size) {
    return new TreeHead(size, root(0, size));
  }

  /** A checkpoint of the first leaves. */
  public Note checkpoint(int size) {
    return new Checkpoint(ORIGIN, head(size)).sign(key);
  }

  /** That a leaf stands among the first ones. */
  public LeafProof proof(int position, int size) {
    return LeafProof.of(new InclusionProof(position, path(position, 0, size)), checkpoint(size));
  }

  /** RFC 6962 section 2.1, written down as it stands there. */
  private Hash root(int from, int to) {
    return to - from == 1 ? hash(from) : Hashing.node(root(from, split(from, to)), root(split(from, to), to));
  }

  private List<Hash> path(int position, int from, int to) {
    if (to - from == 1) {
      return List.of();
    }
    int middle = split(from, to);
    return position < middle
        ? and(path(position, from, middle), root(middle, to))
        : and(path(position, middle, to), root(from, middle));
  }

  private static int split(int from, int to) {
    return from + Integer.highestOneBit(to - from - 1);
  }

  private static List<Hash> and(List<Hash> hashes, Hash last) {
    return Stream.concat(hashes.stream(), Stream.of(last)).toList();
  }

  private static SigningKey key(int seed) throws MalformedNote {
    byte[] bytes = new byte[SigningKey.SEED_LENGTH];
    bytes[0] = (byte) seed;
    return SigningKey.of(ORIGIN, Algorithm.ED25519, bytes);
  }
}
