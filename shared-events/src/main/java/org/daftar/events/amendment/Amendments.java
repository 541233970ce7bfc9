package org.daftar.events.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.events.EntryEvent.EntryMovedAway;
import org.daftar.events.EntryEvent.EntryMovedHere;
import org.daftar.events.Fact;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.EventJson;
import org.daftar.events.codec.InvalidFields;
import org.daftar.identity.CaseId;
import org.daftar.identity.ExhibitId;
import org.daftar.value.Standing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Says a fact anew with some of its payload fields changed. */
public final class Amendments {

  private static final String STANDING = "standing";
  private static final String EXHIBITS = "exhibits";

  private final JsonMapper json = EventJson.mapper();
  private final EventCodec codec;

  /** Amendments in the fields of a codec. */
  public Amendments(EventCodec codec) {
    this.codec = codec;
  }

  /**
   * The fact with the given fields put in the place of its own; a null empties a field.
   *
   * @throws InvalidFields where that is no longer the form of such a fact
   */
  public Fact correct(Fact fact, Map<String, JsonNode> fields) {
    ObjectNode merged = codec.encode(fact);
    fields.forEach((name, value) -> {
      if (value.isNull()) {
        merged.remove(name);
      } else {
        merged.set(name, value);
      }
    });
    return codec.decode(fact.getClass(), merged);
  }

  /** The fact with another position on how far it is contested. */
  public Fact contest(Fact fact, Standing.Position position) {
    return stand(fact, new Standing(position, fact.account().standing().verification()));
  }

  /** The fact after somebody checked it. */
  public Fact verify(Fact fact, Standing.Verification verification) {
    return stand(fact, new Standing(fact.account().standing().position(), Optional.of(verification)));
  }

  /** The fact with one exhibit more. */
  public Fact attach(Fact fact, ExhibitId exhibit) {
    List<ExhibitId> exhibits = new ArrayList<>(fact.account().exhibits());
    exhibits.add(exhibit);
    return correct(fact, Map.of(EXHIBITS, json.valueToTree(exhibits)));
  }

  /** A payload field of a fact; a JSON null where the fact has no value for it. */
  public JsonNode field(Fact fact, String name) {
    JsonNode value = codec.encode(fact).get(name);
    return value == null ? json.getNodeFactory().nullNode() : value;
  }

  /** What happens in the other case when an entry goes there: the entry arrives as it stands. */
  public EntryMovedHere arrival(EntryMovedAway departure, Fact fact) {
    ObjectNode fields = codec.encode(fact);
    fields.remove(List.of("caseId", "entry"));
    return new EntryMovedHere(
        departure.to(),
        departure.entry(),
        departure.caseId(),
        codec.catalogue().of(fact.getClass()).storedName(),
        Map.copyOf(byName(fields)),
        departure.reason());
  }

  /** The fact that an entry tells after its arrival in another case. */
  public Fact arrived(EntryMovedHere arrival) {
    ObjectNode fields = json.createObjectNode();
    arrival.fields().forEach(fields::set);
    return read(arrival.fact(), fields, arrival.caseId(), arrival.entry().value());
  }

  private Fact read(String storedName, ObjectNode fields, CaseId caseId, String entry) {
    fields.put("caseId", caseId.value()).put("entry", entry);
    return codec
        .catalogue()
        .find(storedName)
        .filter(type -> Fact.class.isAssignableFrom(type.type()))
        .map(type -> (Fact) codec.decode(type.type(), fields))
        .orElseThrow(() -> new IllegalStateException(storedName + " is not the stored name of a fact"));
  }

  private Fact stand(Fact fact, Standing standing) {
    return correct(fact, Map.of(STANDING, json.valueToTree(standing)));
  }

  private static Map<String, JsonNode> byName(ObjectNode fields) {
    Map<String, JsonNode> named = new HashMap<>();
    fields.forEachEntry(named::put);
    return named;
  }
}
