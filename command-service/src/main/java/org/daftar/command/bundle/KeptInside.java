package org.daftar.command.bundle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LoggedLeaf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The entries of a case that were confidential at a position of the log. An entry that stands here and belongs
 * elsewhere, because it was shared or moved, is asked for where it belongs.
 *
 * @param entries their identifiers
 * @param heads the number of the last leaf of each case that was asked
 */
record KeptInside(Set<String> entries, Map<String, Long> heads) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String ENTRY = "entry";
  private static final Map<String, String> LEADS_TO =
      Map.of("entry-shared-here.1", "from", "entry-moved-away.1", "to", "entry-moved-here.1", "from");

  /** Whether a leaf of the case tells of one of them. */
  boolean holds(StoredLeaf leaf) {
    return leaf.entry().filter(entries::contains).isPresent();
  }

  /** Reads what stands below a position. */
  static KeptInside of(EventLog log, String caseId, long before) {
    return new Reading(log, caseId, before).result();
  }

  private static final class Reading {

    private final Set<String> ofCase = new HashSet<>();
    private final List<Turn> turns = new ArrayList<>();
    private final Map<String, Long> heads = new TreeMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Deque<String> unread = new ArrayDeque<>();
    private final EventLog log;
    private final long before;

    Reading(EventLog log, String caseId, long before) {
      this.log = log;
      this.before = before;
      leadTo(caseId);
      read(unread.remove(), true);
      while (!unread.isEmpty()) {
        read(unread.remove(), false);
      }
    }

    KeptInside result() {
      turns.sort(Comparator.comparingLong(Turn::position));
      Set<String> entries = new HashSet<>();
      for (Turn turn : turns) {
        if (turn.inside()) {
          entries.add(turn.entry());
        } else {
          entries.remove(turn.entry());
        }
      }
      return new KeptInside(Set.copyOf(entries), heads);
    }

    private void read(String stream, boolean itself) {
      try (Stream<LoggedLeaf> rows = log.leavesOf(stream)) {
        rows.takeWhile(row -> row.position() < before)
            .forEach(row -> {
              heads.put(stream, row.sequence());
              take(row.position(), JSON.readTree(row.payload().bytes()), itself);
            });
      }
    }

    private void take(long position, JsonNode event, boolean itself) {
      String entry = event.path(ENTRY).stringValue("");
      if (itself && !entry.isEmpty()) {
        ofCase.add(entry);
      }
      if (!ofCase.contains(entry)) {
        return;
      }
      String name = event.path("event").stringValue("");
      switch (name) {
        case "entry-made-confidential.1" -> turns.add(new Turn(position, entry, true));
        case "entry-opened.1" -> turns.add(new Turn(position, entry, false));
        default -> {}
      }
      String leadsTo = LEADS_TO.get(name);
      if (leadsTo != null) {
        leadTo(event.path(leadsTo).stringValue(""));
      }
    }

    private void leadTo(String stream) {
      if (known.add(stream)) {
        unread.add(stream);
      }
    }
  }

  /** That an entry was made confidential, or opened. */
  private record Turn(long position, String entry, boolean inside) {}
}
