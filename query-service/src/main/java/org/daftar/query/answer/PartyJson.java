package org.daftar.query.answer;

import java.util.List;
import java.util.TreeMap;
import org.daftar.query.party.PartyInCase;
import org.daftar.query.party.PartyView;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Parties as JSON. */
public final class PartyJson {

  private final JsonMapper json;

  PartyJson(JsonMapper json) {
    this.json = json;
  }

  /** A party. */
  public ObjectNode party(PartyView view) {
    ObjectNode root = json.createObjectNode();
    root.put("id", view.id().value());
    root.set("type", json.valueToTree(view.type()));
    root.put("name", view.name().shown());
    root.set("forms", json.valueToTree(view.name().forms()));
    view.born().ifPresent(born -> root.set("born", json.valueToTree(born)));
    view.description().ifPresent(text -> root.set("description", json.valueToTree(text)));
    view.protectedAs().ifPresent(name -> root.put("protectedAs", name));
    view.mergedInto().ifPresent(other -> root.put("mergedInto", other.value()));
    root.set("duplicates", json.valueToTree(view.duplicates()));
    root.put("version", view.version());
    return root;
  }

  /** What a party is in each of its cases. */
  public ArrayNode inCases(List<PartyInCase> cases) {
    return Lists.of(cases, this::inCase);
  }

  private ObjectNode inCase(PartyInCase in) {
    ObjectNode root = json.createObjectNode();
    root.put("id", in.caseId().value());
    root.set("title", json.valueToTree(in.title()));
    root.set("roles", json.valueToTree(in.inFile()));
    TreeMap<String, Long> byRole = new TreeMap<>();
    in.inEntries().forEach((role, count) -> byRole.put(role.code(), count));
    root.set("entries", Lists.counts(byRole));
    return root;
  }
}
