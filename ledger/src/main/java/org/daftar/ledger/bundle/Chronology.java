package org.daftar.ledger.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.ledger.canonical.CanonicalJson;
import org.daftar.ledger.canonical.NotCanonical;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the leaves of a bundle tell, for machines: each entry of the case as it stands after all its changes, and each
 * leaf once. Of an entry that was kept inside, only that there is one. It follows from the leaves and what is shown of
 * them, to the byte: whoever has these can write it again.
 */
public final class Chronology {

  /** The stream of the leaves about time stamps. */
  public static final String ANCHORS = "anc";

  private static final String VERSION = "daftar-chronology/1";
  private static final CanonicalJson JSON = new CanonicalJson();

  private final String caseId;
  private final Map<String, ToldEntry> entries = new LinkedHashMap<>();

  private Chronology(String caseId) {
    this.caseId = caseId;
  }

  /**
   * Tells what the leaves tell.
   *
   * @param leaves in the order of their positions, up to and without the one of the export
   * @throws InconsistentRecord where an event changes an entry that was not made before it in this case
   * @throws NotCanonical where a field cannot be written
   */
  public static byte[] write(String caseId, List<OpenedLeaf> leaves) throws InconsistentRecord, NotCanonical {
    Chronology chronology = new Chronology(caseId);
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("v", VERSION).put("case", caseId);
    ArrayNode others = root.putArray("others");
    for (OpenedLeaf leaf : leaves) {
      if (!chronology.takesIntoAnEntry(leaf) && !leaf.leaf().stream().equals(ANCHORS)) {
        others.add(told(leaf).put("stream", leaf.leaf().stream()));
      }
    }
    ArrayNode entries = root.putArray("entries");
    chronology.entries.forEach((id, entry) -> entries.add(told(id, entry)));
    return JSON.write(root);
  }

  private boolean takesIntoAnEntry(OpenedLeaf leaf) throws InconsistentRecord {
    Optional<String> entry = leaf.text(EntryEvents.ENTRY);
    if (!leaf.leaf().stream().equals(caseId) || entry.isEmpty()) {
      return false;
    }
    ToldEntry made = entries.get(entry.get());
    boolean changes = leaf.event().map(name -> changes(name, made)).orElse(made != null);
    if (changes && made == null) {
      throw new InconsistentRecord(leaf.position(), "changes " + entry.get() + ", which this case had not made before");
    }
    if (!changes && made != null) {
      throw new InconsistentRecord(leaf.position(), "makes " + entry.get() + ", which stood there already");
    }
    if (made == null) {
      entries.put(entry.get(), new ToldEntry(leaf));
    } else {
      made.change(leaf);
    }
    return true;
  }

  /** An entry may come back to a case that it left, or come to one where it stood already. */
  private static boolean changes(String event, @Nullable ToldEntry made) {
    return EntryEvents.CHANGES.contains(event) || (made != null && event.equals(EntryEvents.MOVED_HERE));
  }

  private static ObjectNode told(String id, ToldEntry entry) {
    ObjectNode told = JsonNodeFactory.instance.objectNode().put("id", id).put("event", entry.event());
    told.set("fields", fields(entry.fields()));
    ArrayNode leaves = told.putArray("leaves");
    entry.leaves().forEach(leaf -> leaves.add(told(leaf)));
    return told;
  }

  private static ObjectNode told(OpenedLeaf leaf) {
    ObjectNode told = JsonNodeFactory.instance.objectNode();
    told.put("position", leaf.position());
    told.put("recordedAt", leaf.leaf().recordedAt().toString());
    told.put("withheld", leaf.withheld());
    told.put("erased", leaf.erased());
    told.set("fields", fields(leaf.fields()));
    return told;
  }

  private static ObjectNode fields(Map<String, JsonNode> fields) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    fields.forEach(object::set);
    return object;
  }
}
