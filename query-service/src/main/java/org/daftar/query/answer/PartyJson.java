package org.daftar.query.answer;

import java.util.List;
import java.util.TreeMap;
import org.daftar.query.party.ConsentView;
import org.daftar.query.party.PartyInCase;
import org.daftar.query.party.PartyView;
import org.daftar.query.party.Related;
import org.daftar.value.Codes;
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
    root.set("relations", Lists.of(view.relations(), this::related));
    root.set("consents", Lists.of(view.consents(), this::consent));
    root.put("version", view.version());
    return root;
  }

  /** What a party is in each of its cases. */
  public ArrayNode inCases(List<PartyInCase> cases) {
    return Lists.of(cases, this::inCase);
  }

  private ObjectNode related(Related related) {
    ObjectNode root = json.createObjectNode();
    root.put("party", related.other().value());
    root.put("relation", Codes.of(related.relation()));
    root.put("inverse", related.inverse());
    related.during().ifPresent(during -> root.set("during", json.valueToTree(during)));
    related.note().ifPresent(note -> root.put("note", note));
    return root;
  }

  private ObjectNode consent(ConsentView consent) {
    ObjectNode root = json.createObjectNode();
    root.put("mechanism", consent.mechanism());
    root.put("use", Codes.of(consent.use()));
    root.put("given", consent.given());
    root.set("when", json.valueToTree(consent.when()));
    root.put("how", consent.how());
    consent.by().ifPresent(by -> root.put("by", by.value()));
    return root;
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
