package org.daftar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daftar.query.platform.memory.MemoryGenerations;
import org.daftar.query.rebuild.Generation;
import org.daftar.query.rebuild.Rebuilds;
import org.daftar.query.sample.RebuildServer;
import org.daftar.query.sample.SampleLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RebuildsPageTest {

  private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");

  private static final Form ELSEWHERE = new Form("made-up", "daftar-form=made-up");

  private final MemoryGenerations generations = new MemoryGenerations();
  private final RebuildServer server = new RebuildServer(new Rebuilds(generations, 1, () -> SampleLog.START));
  private final Generation live = generations.create(1);

  @BeforeEach
  void fill() {
    generations.switchLive(Optional.empty(), live);
    generations.documents(live).write(List.of(), 1_234);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void beginsARebuildAndShowsHowFarItIs() throws Exception {
    HttpResponse<String> begun = send("/rebuilds", form(page()));

    assertThat(begun.statusCode()).isEqualTo(302);
    generations.documents(generations.all().getLast()).write(List.of(), 56);
    assertThat(page().body()).contains("56 of 1,234", "is being built").doesNotContain("Build anew");
  }

  @Test
  void cancelsARebuild() throws Exception {
    Generation next = generations.create(1);

    assertThat(send("/rebuilds/" + next.id() + "/cancel", form(page())).statusCode()).isEqualTo(302);

    assertThat(generations.all()).containsExactly(live);
    assertThat(page().body()).contains("Build anew").doesNotContain("is being built");
  }

  @Test
  void doesNothingForAFormFromElsewhere() throws Exception {
    Generation next = generations.create(1);

    assertThat(send("/rebuilds", ELSEWHERE).statusCode()).isEqualTo(403);
    assertThat(send("/rebuilds/" + next.id() + "/cancel", ELSEWHERE).statusCode()).isEqualTo(403);
    assertThat(generations.all()).containsExactly(live, next);
  }

  @Test
  void saysThatOneRunsAlready() throws Exception {
    Form form = form(page());
    generations.create(1);

    HttpResponse<String> refused = send("/rebuilds", form);

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("A rebuild is running");
  }

  private HttpResponse<String> page() throws Exception {
    return server.send("GET", "/rebuilds");
  }

  /** The form on a page, as a browser would send it with the cookie of that page. */
  private static Form form(HttpResponse<String> page) {
    Matcher token = TOKEN.matcher(page.body());
    assertThat(token.find()).isTrue();
    String cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
    return new Form(token.group(1), cookie.substring(0, cookie.indexOf(';')));
  }

  private HttpResponse<String> send(String path, Form form) throws Exception {
    return server.post(path, "_token=" + form.token(), form.cookie());
  }

  private record Form(String token, String cookie) {}
}
