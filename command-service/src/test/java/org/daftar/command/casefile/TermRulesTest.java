package org.daftar.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.undated;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.events.CaseFileEvent.PartyJoined;
import org.daftar.events.EntryEvent.EntryCorrected;
import org.daftar.events.IncidentEvent.IncidentReported;
import org.daftar.events.JudgmentEvent.SentenceImposed;
import org.daftar.value.IncidentType;
import org.daftar.value.Role;
import org.daftar.value.Sanction;
import org.daftar.value.SanctionKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class TermRulesTest {

  @Test
  void recordsAFactWhoseTermsAreAllKnown() {
    given().records(incident("death-threat"));
  }

  @Test
  void refusesATermThatNobodyKnowsAndOffersThoseThatAreAlike() {
    given()
        .finds(incident("deaththreat"))
        .singleElement()
        .satisfies(finding ->
            assertThat(finding.message())
                .isEqualTo(
                    "must be a term of the vocabulary incident-type; deaththreat is not."
                        + " Did you mean death-threat?"));
    given().refuses(incident("deaththreat"), "term-is-unknown", "type");
  }

  @Test
  void refusesAnUnknownTermInsideAValue() {
    Sanction sanction = Sanction.of(new SanctionKind("exile-to-village"));

    given()
        .refuses(
            new SentenceImposed(
                CASE, entry("a"), undated(), ACTIVIST, Optional.empty(), Optional.empty(), List.of(sanction)),
            "term-is-unknown",
            "sanctions[0].kind");
  }

  @Test
  void refusesARoleThatNobodyKnows() {
    given().refuses(new PartyJoined(CASE, ACTIVIST, new Role("acused")), "term-is-unknown", "role");
  }

  @Test
  void refusesACorrectionToATermThatNobodyKnows() {
    given(incident("threat"))
        .refuses(
            new EntryCorrected(
                CASE, entry("a"), Map.of("type", JsonNodeFactory.instance.stringNode("thread")), "misread"),
            "term-is-unknown",
            "fields.type");
  }

  private static IncidentReported incident(String type) {
    return new IncidentReported(
        CASE,
        entry("a"),
        undated(),
        new IncidentType(type),
        List.of(ACTIVIST),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
