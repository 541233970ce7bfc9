package org.daftar.ledger.leaf;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daftar.ledger.tree.Hash;
import tools.jackson.databind.JsonNode;

/**
 * What stands on the log in clear about one event: its place, its time, and the digests of its fields. No personal
 * data.
 *
 * @param version of this format, such as {@code daftar-leaf/1}
 * @param log the origin of the log
 * @param stream whose leaves {@code number} counts: a subject's identifier, {@code sys} or {@code anc}
 * @param number the place in the stream, from 0, without gaps
 * @param previous the hash of the leaf before it in the stream; empty for the first, number 0, and for no other
 * @param id of the event
 * @param kind such as {@code event}, {@code genesis}, {@code export}
 * @param recordedAt when the server wrote it, to the millisecond; never before the leaf before it on the log
 * @param digests of all its disclosures, each once
 * @param clear what the kind adds in clear, by names that no leaf has by itself
 */
public record Leaf(
    String version,
    String log,
    String stream,
    long number,
    Optional<Hash> previous,
    String id,
    String kind,
    Instant recordedAt,
    List<Hash> digests,
    SortedMap<String, JsonNode> clear) {

  /** The version that is written now. */
  public static final String CURRENT_VERSION = "daftar-leaf/1";

  /** How many bytes a leaf has at most. */
  public static final int LARGEST = 16 << 10;

  public Leaf {
    digests = digests instanceof WrittenDigests written ? written : List.copyOf(digests);
    clear = clear.isEmpty() ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(new TreeMap<>(clear));
    if (number < 0 || previous.isPresent() == (number == 0)) {
      throw new IllegalArgumentException("only the first leaf of a stream, number 0, has no leaf before it");
    }
  }

  /** A leaf whose kind adds nothing in clear. */
  public static Leaf of(
      String version,
      String log,
      String stream,
      long number,
      Optional<Hash> previous,
      String id,
      String kind,
      Instant recordedAt,
      List<Hash> digests) {
    return new Leaf(version, log, stream, number, previous, id, kind, recordedAt, digests, new TreeMap<>(Map.of()));
  }
}
