package org.daftar.command.bundle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LoggedLeaf;
import org.daftar.command.log.Payload;
import org.daftar.command.reference.TermRules;
import org.daftar.events.VocabularyEvent;
import org.daftar.events.codec.RecordingCodec;

/**
 * The leaves that belong to a case: its own, those of the log itself, and those of every party, source and exhibit that
 * any of them names, and so on; and those of every vocabulary of which they use a term.
 *
 * @param caseId the case
 * @param leaves in the order of their positions
 * @param inside which of its entries never leave
 */
record CaseLeaves(String caseId, List<StoredLeaf> leaves, KeptInside inside) {

  private static final Pattern NAMED = Pattern.compile("\"((?:pty|src|exh)_[a-z2-7]{26})\"");

  /** Reads those below a position. */
  static CaseLeaves of(EventLog log, RecordingCodec codec, String caseId, long before) {
    KeptInside inside = KeptInside.of(log, caseId, before);
    Set<String> known = new LinkedHashSet<>(List.of(EventLog.SYSTEM, caseId));
    Deque<String> unread = new ArrayDeque<>(known);
    List<StoredLeaf> leaves = new ArrayList<>();
    while (!unread.isEmpty()) {
      try (Stream<LoggedLeaf> rows = log.leavesOf(unread.remove())) {
        rows.takeWhile(row -> row.position() < before)
            .forEach(row -> {
              StoredLeaf leaf = StoredLeaf.of(row);
              leaves.add(leaf);
              if (!isInside(caseId, leaf, inside)) {
                Stream.concat(named(row.payload()), vocabularies(codec, row.payload()))
                    .filter(known::add)
                    .forEach(unread::add);
              }
            });
      }
    }
    leaves.sort(Comparator.comparingLong(StoredLeaf::position));
    return new CaseLeaves(caseId, List.copyOf(leaves), inside);
  }

  /**
   * Whether a leaf tells of what never leaves: a confidential entry, of which nothing is shown but which it is, or the
   * relations and consents of a party, of which nothing is shown at all.
   */
  boolean isInside(StoredLeaf leaf) {
    return isInside(caseId, leaf, inside);
  }

  private static boolean isInside(String caseId, StoredLeaf leaf, KeptInside inside) {
    return leaf.isPersonal() || (leaf.stream().equals(caseId) && inside.holds(leaf));
  }

  private static Stream<String> named(Payload payload) {
    return NAMED.matcher(payload.text()).results().map(found -> found.group(1));
  }

  /** The streams of the vocabularies by whose terms an event is told. */
  private static Stream<String> vocabularies(RecordingCodec codec, Payload payload) {
    return TermRules.vocabularies(codec.decode(payload.bytes()).event()).map(VocabularyEvent::streamOf);
  }

  /** The number of the last leaf of each stream that was read. */
  Map<String, Long> heads() {
    Map<String, Long> heads = new TreeMap<>(inside.heads());
    leaves.forEach(leaf -> heads.put(leaf.stream(), leaf.leaf().number()));
    return heads;
  }
}
