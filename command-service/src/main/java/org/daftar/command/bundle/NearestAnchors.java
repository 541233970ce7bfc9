package org.daftar.command.bundle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LoggedLeaf;
import tools.jackson.databind.JsonNode;

/** The leaves about time stamps that enclose other leaves most closely. */
final class NearestAnchors {

  private static final String SIZE = "size";

  private final NavigableMap<Long, StoredLeaf> byPosition = new TreeMap<>();
  private final NavigableMap<Long, StoredLeaf> bySize = new TreeMap<>();

  private NearestAnchors() {}

  /** Reads those of a log below a position. */
  static NearestAnchors of(EventLog log, long before) {
    NearestAnchors anchors = new NearestAnchors();
    try (Stream<LoggedLeaf> rows = log.leavesOf(EventLog.ANCHORS)) {
      rows.takeWhile(row -> row.position() < before).map(StoredLeaf::of).forEach(anchors::add);
    }
    return anchors;
  }

  private void add(StoredLeaf anchor) {
    byPosition.put(anchor.position(), anchor);
    bySize.put(size(anchor), anchor);
  }

  /** The last one before each of the leaves, and the first one whose stamped tree holds it. */
  Collection<StoredLeaf> around(List<StoredLeaf> leaves) {
    NavigableMap<Long, StoredLeaf> found = new TreeMap<>();
    for (StoredLeaf leaf : leaves) {
      Stream.of(byPosition.lowerEntry(leaf.position()), bySize.higherEntry(leaf.position()))
          .flatMap(Stream::ofNullable)
          .map(Map.Entry::getValue)
          .forEach(anchor -> found.put(anchor.position(), anchor));
    }
    return found.values();
  }

  /** How large the tree is that was stamped. */
  static long size(StoredLeaf anchor) {
    return Optional.ofNullable(anchor.leaf().clear().get(SIZE))
        .map(JsonNode::longValue)
        .orElseThrow(() -> new IllegalStateException("position " + anchor.position() + " names no tree"));
  }
}
