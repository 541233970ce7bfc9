package org.daftar.events.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.events.AudienceEvent.EntryShared;
import org.daftar.events.AudienceEvent.EntrySharedHere;
import org.daftar.events.EntryEvent.EntryMovedAway;
import org.daftar.events.EntryEvent.EntryMovedHere;
import org.daftar.events.Fact;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.EventJson;
import org.daftar.events.codec.InvalidFields;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.ExhibitId;
import org.daftar.value.Attribution;
import org.daftar.value.LangText;
import org.daftar.value.Standing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Says a fact anew with some of its payload fields changed. */
public final class Amendments {

  private static final String STANDING = "standing";
  private static final String EXHIBITS = "exhibits";
  private static final String ATTRIBUTIONS = "attributions";
  private static final String UNSOURCED = "unsourced";
  private static final String WHAT = "what";
  private static final String TRANSLATIONS = "translations";

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

  /** The fact with one more who says so; it is no longer unsourced then. */
  public Fact source(Fact fact, Attribution attribution) {
    List<Attribution> attributions = new ArrayList<>(fact.account().attributions());
    attributions.add(attribution);
    return correct(
        fact, Map.of(ATTRIBUTIONS, json.valueToTree(attributions), UNSOURCED, json.getNodeFactory().nullNode()));
  }

  /**
   * The fact with its words in one more language.
   *
   * @throws InvalidFields where they are translated into that language already
   */
  public Fact translate(Fact fact, LangText.Translation translation) {
    LangText original = fact.account().what();
    ObjectNode what = json.valueToTree(original);
    what.set(
        TRANSLATIONS,
        json.valueToTree(Stream.concat(original.translations().stream(), Stream.of(translation)).toList()));
    return correct(fact, Map.of(WHAT, what));
  }

  /** What happens in the other case when an entry goes there: the entry arrives as it stands. */
  public EntryMovedHere arrival(EntryMovedAway departure, Fact fact, boolean confidential) {
    return new EntryMovedHere(
        departure.to(),
        departure.entry(),
        departure.caseId(),
        kind(fact),
        told(fact),
        confidential,
        departure.reason());
  }

  /** What happens in the second case when an entry is shared with it. */
  public EntrySharedHere copy(EntryShared sharing, Fact fact) {
    return new EntrySharedHere(
        sharing.with(), sharing.entry(), sharing.caseId(), kind(fact), told(fact), sharing.reason());
  }

  /** The fact that an entry tells after its arrival in another case. */
  public Fact arrived(EntryMovedHere arrival) {
    return read(arrival.fact(), arrival.fields(), arrival.caseId(), arrival.entry());
  }

  /** The fact that an entry told when it was shared; it belongs to the case where it was. */
  public Fact shared(EntrySharedHere copy) {
    return read(copy.fact(), copy.fields(), copy.from(), copy.entry());
  }

  private String kind(Fact fact) {
    return codec.catalogue().of(fact.getClass()).storedName();
  }

  private Map<String, JsonNode> told(Fact fact) {
    ObjectNode fields = codec.encode(fact);
    fields.remove(List.of("caseId", "entry"));
    return Map.copyOf(byName(fields));
  }

  private Fact read(String storedName, Map<String, JsonNode> told, CaseId caseId, EntryId entry) {
    ObjectNode fields = json.createObjectNode();
    told.forEach(fields::set);
    fields.put("caseId", caseId.value()).put("entry", entry.value());
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
