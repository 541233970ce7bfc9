package org.daftar.query.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.sample.TwoClients.THREAT;
import static org.daftar.query.sample.TwoClients.THREAT_REPORTED;

import java.util.Map;
import org.daftar.events.Fact;
import org.daftar.events.amendment.Amendments;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.identity.EntryId;
import org.daftar.query.history.AsOf;
import org.daftar.query.projection.ReadModels;
import org.daftar.query.sample.TwoClients;
import org.daftar.value.IncidentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

class DifferencesTest {

  private final ReadModels models = ReadModels.over(TwoClients.log());
  private final EventCodec codec = new EventCodec(new EventCatalogue());
  private final Differences differences = new Differences(codec);

  @AfterEach
  void close() {
    models.close();
  }

  @Test
  void knowWhichTermsAFieldNamesOnEitherSide() {
    Fact threat = models.entries().find(new EntryId(THREAT), new AsOf(THREAT_REPORTED + 1)).orElseThrow().fact();
    Map<String, JsonNode> worse = Map.of("type", StringNode.valueOf("death-threat"));

    assertThat(differences.between(threat, new Amendments(codec).correct(threat, worse)))
        .singleElement()
        .satisfies(difference ->
            assertThat(difference.terms())
                .containsExactlyInAnyOrder(new IncidentType("threat"), new IncidentType("death-threat")));
  }
}
