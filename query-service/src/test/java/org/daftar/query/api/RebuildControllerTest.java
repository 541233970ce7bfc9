package org.daftar.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.daftar.query.platform.memory.MemoryGenerations;
import org.daftar.query.rebuild.Generation;
import org.daftar.query.rebuild.Rebuilds;
import org.daftar.query.sample.RebuildServer;
import org.daftar.query.sample.SampleLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RebuildControllerTest {

  private final MemoryGenerations generations = new MemoryGenerations();
  private final RebuildServer server = new RebuildServer(new Rebuilds(generations, 1, () -> SampleLog.START));
  private final Generation live = generations.create(1);

  @BeforeEach
  void fill() {
    generations.switchLive(Optional.empty(), live);
    generations.documents(live).write(List.of(), 7);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void beginsARebuildAndTellsHowFarItIs() throws Exception {
    HttpResponse<String> begun = server.send("POST", "/api/rebuilds");

    String id = generations.all().getLast().id();
    assertThat(begun.statusCode()).isEqualTo(202);
    assertThat(begun.headers().firstValue("Location")).contains("/api/rebuilds/" + id);
    assertThat(server.send("GET", "/api/rebuilds").body())
        .contains("{\"id\":\"" + id + "\",\"schema\":1,\"state\":\"building\",\"counted\":0,\"of\":7}");
  }

  @Test
  void refusesASecondRebuild() throws Exception {
    server.send("POST", "/api/rebuilds");

    HttpResponse<String> refused = server.send("POST", "/api/rebuilds");

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(refused.body()).contains("/problems/rebuild-is-running");
  }

  @Test
  void cancelsARebuild() throws Exception {
    Generation next = generations.create(1);

    assertThat(server.send("DELETE", "/api/rebuilds/" + next.id()).statusCode()).isEqualTo(204);

    assertThat(generations.all()).containsExactly(live);
  }

  @Test
  void refusesToCancelTheOneThatAnswers() throws Exception {
    HttpResponse<String> refused = server.send("DELETE", "/api/rebuilds/" + live.id());

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("/problems/generation-is-live");
  }

  @Test
  void findsNoneToCancelThatThereIsNot() throws Exception {
    assertThat(server.send("DELETE", "/api/rebuilds/none").statusCode()).isEqualTo(404);
  }
}
