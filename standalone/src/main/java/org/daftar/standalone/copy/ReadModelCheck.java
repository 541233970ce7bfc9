package org.daftar.standalone.copy;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LoggedLeaf;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.EventJson;
import org.daftar.identity.EntryId;
import org.daftar.ledger.bundle.Chronology;
import org.daftar.ledger.bundle.InconsistentRecord;
import org.daftar.ledger.bundle.OpenedLeaf;
import org.daftar.ledger.canonical.NotCanonical;
import org.daftar.ledger.leaf.Disclosure;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.leaf.LeafCodec;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.tree.Hashing;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.AsOf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * That the read models tell of each entry what its leaves tell, by a second road from the log to the entry which knows
 * nothing of the first: the one by which bundles are checked.
 */
final class ReadModelCheck {

  /** What the rules of the record make of several events, and what is no part of a fact. */
  private static final Set<String> NOT_COMPARED =
      Set.of("event", "recordedBy", "acknowledged", "standing", "exhibits", "unsourced");

  private final EventLog log;
  private final EntryFinder entries;
  private final EventCodec codec;
  private final AsOf moment;

  /**
   * @param entries in read models that hold the whole log
   */
  ReadModelCheck(EventLog log, EntryFinder entries, EventCodec codec) {
    this.log = log;
    this.entries = entries;
    this.codec = codec;
    this.moment = new AsOf(log.size());
  }

  /** The first entry that reads otherwise than it stands on the log; empty where all of them agree. */
  Optional<String> problem() {
    return LogStreams.of(log, "cas_").stream().flatMap(id -> problemOf(id).stream()).findFirst();
  }

  private Optional<String> problemOf(String caseId) {
    try (Stream<LoggedLeaf> rows = log.leavesOf(caseId)) {
      JsonNode told = EventJson.mapper().readTree(Chronology.write(caseId, rows.map(ReadModelCheck::opened).toList()));
      return told.get("entries").valueStream().flatMap(entry -> problemOf(caseId, entry).stream()).findFirst();
    } catch (InconsistentRecord e) {
      return Optional.of("position " + e.position() + " " + e.getMessage());
    } catch (NotCanonical e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<String> problemOf(String caseId, JsonNode told) {
    String id = told.get("id").stringValue();
    JsonNode leaves = told.get("leaves");
    long position = leaves.get(leaves.size() - 1).get("position").longValue();
    Optional<EntryView> view = entries.find(new EntryId(id), moment);
    if (view.isEmpty()) {
      return Optional.of("position " + position + " belongs to entry " + id + ", which cannot be read");
    }
    return view.filter(found -> found.caseId().value().equals(caseId))
        .flatMap(found -> differing(told.get("fields"), codec.encode(found.fact())))
        .map(field -> "position " + position + " belongs to entry " + id + ", whose '" + field + "' reads otherwise");
  }

  private static Optional<String> differing(JsonNode told, ObjectNode read) {
    SortedMap<String, JsonNode> before = fields(told);
    SortedMap<String, JsonNode> after = fields(read);
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    return names.stream().filter(name -> !Objects.equals(before.get(name), after.get(name))).findFirst();
  }

  private static SortedMap<String, JsonNode> fields(JsonNode object) {
    SortedMap<String, JsonNode> fields = new TreeMap<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (!NOT_COMPARED.contains(field.getKey())) {
        fields.put(field.getKey(), field.getValue());
      }
    }
    return fields;
  }

  private static OpenedLeaf opened(LoggedLeaf row) {
    try {
      SortedMap<String, JsonNode> fields = new TreeMap<>();
      Disclosure.named(EventJson.mapper().readTree(row.payload().bytes()))
          .forEach((name, value) -> fields.put(name.substring(Disclosure.DATA.length()), value));
      byte[] bytes = row.leaf().bytes();
      Leaf leaf = new LeafCodec(Leaf.CURRENT_VERSION).read(bytes);
      return new OpenedLeaf(row.position(), leaf, Hashing.leaf(bytes), fields, 0, 0);
    } catch (MalformedLeaf e) {
      throw new IllegalStateException("position " + row.position() + " cannot be read", e);
    }
  }
}
