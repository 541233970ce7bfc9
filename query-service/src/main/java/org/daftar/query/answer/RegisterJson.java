package org.daftar.query.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.daftar.identity.Identifier;
import org.daftar.query.register.asset.AssetTotals;
import org.daftar.query.register.asset.RestrainedAsset;
import org.daftar.query.register.charge.Charge;
import org.daftar.query.register.charge.ChargeTotals;
import org.daftar.query.register.fact.ToldFact;
import org.daftar.query.register.fine.Fine;
import org.daftar.query.register.fine.FineTotals;
import org.daftar.query.register.incident.Incident;
import org.daftar.query.register.incident.IncidentTotals;
import org.daftar.query.register.lawyer.Happening;
import org.daftar.query.register.lawyer.Lawyer;
import org.daftar.query.register.lawyer.LawyerTotals;
import org.daftar.query.register.liberty.Confinement;
import org.daftar.query.register.liberty.Detainee;
import org.daftar.query.register.liberty.LibertyTotals;
import org.daftar.query.register.liberty.Stretch;
import org.daftar.query.register.sieve.Row;
import org.daftar.value.Codes;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows and totals of registers as JSON. */
public final class RegisterJson {

  private final JsonMapper json;

  RegisterJson(JsonMapper json) {
    this.json = json;
  }

  /** A charge. */
  public ObjectNode charge(Charge charge) {
    ObjectNode root = row(charge.fact(), charge);
    root.set("accused", ids(charge.parties().toList()));
    root.set("provisions", json.valueToTree(charge.provisions()));
    root.set("decisions", facts(charge.decisions()));
    return root;
  }

  /** How many charges there are. */
  public ObjectNode totals(ChargeTotals totals) {
    ObjectNode root = json.createObjectNode();
    root.put("charges", totals.charges());
    root.put("contested", totals.contested());
    root.set("byStatus", byCode(totals.byStatus()));
    ArrayNode provisions = root.putArray("byProvision");
    totals
        .byProvision()
        .forEach(
            (provision, counts) -> provisions.addObject().put("provision", provision).set("byStatus", byCode(counts)));
    return root;
  }

  /** A fine. */
  public ObjectNode fine(Fine fine) {
    ObjectNode root = row(fine.fact(), fine);
    root.set("fined", ids(fine.parties().toList()));
    root.set("imposed", SumsJson.of(fine.imposed()));
    root.set("due", SumsJson.of(fine.due()));
    root.set("paid", SumsJson.of(fine.paid()));
    root.set("outstanding", SumsJson.of(fine.outstanding()));
    root.put("amountUnknown", fine.due().isUnknown());
    root.put("paymentsUnknown", fine.unknownPayments());
    root.set("reductions", facts(fine.reductions()));
    root.set("payments", facts(fine.payments()));
    root.set("annulments", facts(fine.annulments()));
    return root;
  }

  /** What fines come to. */
  public ObjectNode totals(FineTotals totals) {
    ObjectNode root = json.createObjectNode();
    root.put("fines", totals.fines());
    root.set("imposed", SumsJson.of(totals.imposed()));
    root.set("reduced", SumsJson.of(totals.reduced()));
    root.set("annulled", SumsJson.of(totals.annulled()));
    root.set("paid", SumsJson.of(totals.paid()));
    root.set("outstanding", SumsJson.of(totals.outstanding()));
    root.put("amountsUnknown", totals.amountsUnknown());
    root.put("paymentsUnknown", totals.paymentsUnknown());
    root.put("contested", totals.contested());
    root.put("retracted", totals.retracted());
    root.put("expected", totals.expected());
    return root;
  }

  /** A restrained asset. */
  public ObjectNode asset(RestrainedAsset asset) {
    ObjectNode root = row(asset.fact(), asset);
    root.set("holders", ids(asset.parties().toList()));
    root.set("kinds", json.valueToTree(asset.kinds()));
    root.set("restraints", json.valueToTree(asset.restraints()));
    root.set("endings", facts(asset.endings()));
    return root;
  }

  /** How many restrained assets there are. */
  public ObjectNode totals(AssetTotals totals) {
    ObjectNode root = json.createObjectNode();
    root.set("byStatus", byCode(totals.byStatus()));
    root.put("contested", totals.contested());
    ObjectNode kinds = root.putObject("standingByKind");
    totals.standingByKind().forEach((kind, counts) -> kinds.set(kind, Lists.counts(counts)));
    return root;
  }

  /** A person deprived of liberty. */
  public ObjectNode detainee(Detainee person) {
    ObjectNode root = json.createObjectNode();
    root.put("id", person.who().value());
    root.put("status", person.status());
    root.set("cases", ids(person.cases().distinct().toList()));
    root.set("custody", DaysJson.of(person.days(Confinement.CUSTODY)));
    root.set("houseArrest", DaysJson.of(person.days(Confinement.HOUSE_ARREST)));
    root.put("undated", person.undated());
    root.put("countedTo", person.to().toString());
    root.set("stretches", Lists.of(person.stretches(), this::stretch));
    return root;
  }

  /** How many persons were deprived of liberty, and for how long. */
  public ObjectNode totals(LibertyTotals totals) {
    ObjectNode root = json.createObjectNode();
    root.put("persons", totals.persons());
    root.put("held", totals.held());
    root.set("custody", DaysJson.of(totals.custody()));
    root.set("houseArrest", DaysJson.of(totals.houseArrest()));
    root.put("undated", totals.undated());
    root.put("contested", totals.contested());
    root.put("notCounted", totals.notCounted());
    return root;
  }

  /** An incident. */
  public ObjectNode incident(Incident incident) {
    ObjectNode root = row(incident.fact(), incident);
    root.set("types", json.valueToTree(incident.kinds()));
    root.set("against", ids(incident.parties().toList()));
    root.put("times", incident.times());
    incident.month().ifPresent(month -> root.put("month", month.toString()));
    incident.onAccountOf().ifPresent(other -> root.put("onAccountOf", other.value()));
    return root;
  }

  /** How many incidents there are. */
  public ObjectNode totals(IncidentTotals totals) {
    ObjectNode root = json.createObjectNode();
    root.put("incidents", totals.incidents());
    root.put("times", totals.times());
    root.set("byType", Lists.counts(totals.byType()));
    ObjectNode months = root.putObject("byMonth");
    totals.byMonth().forEach((month, counts) -> months.set(month.toString(), Lists.counts(counts)));
    root.put("monthUnknown", totals.monthUnknown());
    root.put("undated", totals.undated());
    root.put("contested", totals.contested());
    root.put("retracted", totals.retracted());
    root.put("expected", totals.expected());
    return root;
  }

  /** A lawyer. */
  public ObjectNode lawyer(Lawyer lawyer) {
    ObjectNode root = json.createObjectNode();
    root.put("id", lawyer.who().value());
    root.put("status", lawyer.status());
    root.put("count", lawyer.count());
    root.set("happenings", Lists.of(lawyer.happenings(), this::happening));
    return root;
  }

  /** What happened to lawyers altogether. */
  public ObjectNode totals(LawyerTotals totals) {
    ObjectNode root = json.createObjectNode();
    root.put("lawyers", totals.lawyers());
    root.put("affected", totals.affected());
    root.put("happenings", totals.happenings());
    root.set("byKind", Lists.counts(totals.byKind()));
    return root;
  }

  private ObjectNode stretch(Stretch stretch) {
    ObjectNode root = fact(stretch.fact());
    root.put("kind", stretch.kind());
    root.put("goesOn", stretch.goesOn());
    return root;
  }

  private ObjectNode happening(Happening happening) {
    ObjectNode root = fact(happening.fact());
    root.put("kind", happening.kind());
    root.set("onAccountOf", ids(happening.onAccountOf()));
    root.set("clients", ids(happening.clients()));
    return root;
  }

  private ObjectNode row(ToldFact fact, Row<?> row) {
    ObjectNode root = fact(fact);
    root.put("status", row.status());
    return root;
  }

  private ArrayNode facts(List<ToldFact> facts) {
    return Lists.of(facts, this::fact);
  }

  /** A fact by its first account, with all of them. */
  private ObjectNode fact(ToldFact fact) {
    ObjectNode root = json.createObjectNode();
    root.put("id", fact.first().entry().value());
    root.put("caseId", fact.inCase().value());
    fact.when().date().ifPresent(date -> root.put("edtf", date.toString()));
    root.set("accounts", ids(fact.entries()));
    root.put("counts", fact.counts());
    root.put("contested", fact.isContested());
    root.put("retracted", fact.isRetracted());
    return root;
  }

  private ArrayNode ids(Collection<? extends Identifier> ids) {
    ArrayNode array = json.createArrayNode();
    ids.forEach(id -> array.add(id.value()));
    return array;
  }

  private ObjectNode byCode(Map<? extends Enum<?>, Long> counts) {
    ObjectNode root = json.createObjectNode();
    counts.forEach((choice, count) -> root.put(Codes.of(choice), count));
    return root;
  }
}
