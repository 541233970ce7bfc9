package org.daftar.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.daftar.query.platform.memory.MemoryGenerations;
import org.daftar.query.sample.SampleLog;
import org.daftar.query.sample.SharedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What a question sees while one generation takes the place of another. So that one can tell them apart, each reads a
 * log of its own, with other parties: their documents and their index do not fit together.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SwitchTest {

  private static final Duration LOOK = Duration.ofMillis(1);
  private static final String PARTIES = "/api/parties";

  private final MemoryGenerations generations = new MemoryGenerations();

  @Test
  void isNotSeenByAQuestionThatIsBeingAnswered() throws Exception {
    try (SwitchingServer server = SwitchingServer.thatLeases()) {
      assertThat(askedDuringASwitch(server)).isEqualTo(answer("a", server));
    }
  }

  /** Shows that the test above would notice a mixture. */
  @Test
  void wouldBeSeenIfAQuestionDidNotHoldOnToOne() throws Exception {
    try (SwitchingServer server = SwitchingServer.thatLeasesNothing()) {
      assertThat(askedDuringASwitch(server)).isNotIn(answer("a", server), answer("b", server));
    }
  }

  /** Asks for parties; when the first generation has found which there are, the second takes its place. */
  private String askedDuringASwitch(SwitchingServer server) throws Exception {
    AtomicBoolean switched = new AtomicBoolean();
    List<CompletableFuture<Void>> closing = new ArrayList<>();
    ReadModel next = model("b");
    Runnable turn =
        () -> {
          if (switched.compareAndSet(false, true)) {
            closing.add(CompletableFuture.runAsync(() -> server.answering().replace(next)));
            awaitTurned(server, next);
          }
        };
    server.answering().replace(new SearchedModel(model("a"), turn));
    String body = server.get(PARTIES).body();
    closing.forEach(CompletableFuture::join);
    assertThat(server.answering().now()).contains(next);
    return body;
  }

  private static void awaitTurned(SwitchingServer server, ReadModel next) {
    while (server.answering().now().filter(next::equals).isEmpty()) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  @Test
  void isNotSeenByManyQuestionsWhileGenerationsTakeTurns() throws Exception {
    try (SwitchingServer server = SwitchingServer.thatLeases()) {
      server.answering().replace(model("a"));
      AtomicBoolean done = new AtomicBoolean();
      AtomicInteger asked = new AtomicInteger();
      Set<String> seen = ConcurrentHashMap.newKeySet();
      List<CompletableFuture<Void>> asking = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        asking.add(CompletableFuture.runAsync(() -> ask(server, done, asked, seen)));
      }
      for (int turn = 0; turn < 20; turn++) {
        server.answering().replace(model(turn % 2 == 0 ? "b" : "a"));
        awaitMore(asked, asking);
      }
      done.set(true);
      asking.forEach(CompletableFuture::join);

      assertThat(seen).containsExactlyInAnyOrder(answer("a", server), answer("b", server));
    }
  }

  @Test
  void isWaitedForAndThenPutOffWhereNothingAnswers() throws Exception {
    try (SwitchingServer server = SwitchingServer.thatLeases()) {
      assertComesBack(server.get(PARTIES), "/problems/not-yet-read");
    }
  }

  @Test
  void putsOffAQuestionWhoseDocumentsWereDropped() throws Exception {
    try (SwitchingServer server = SwitchingServer.thatLeases()) {
      ReadModel model = model("a");
      server.answering().replace(model);
      generations.drop(model.generation());

      assertComesBack(server.get(PARTIES), "/problems/documents-unavailable");
    }
  }

  private static void assertComesBack(HttpResponse<String> answer, String problem) {
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    assertThat(answer.body()).contains(problem);
  }

  private static void ask(SwitchingServer server, AtomicBoolean done, AtomicInteger asked, Set<String> seen) {
    try {
      while (!done.get()) {
        seen.add(server.get(PARTIES).body());
        asked.incrementAndGet();
      }
    } catch (Exception e) {
      throw new AssertionError("could not ask", e);
    }
  }

  private static void awaitMore(AtomicInteger asked, List<CompletableFuture<Void>> asking) {
    int before = asked.get();
    while (asked.get() < before + 3 && asking.stream().noneMatch(CompletableFuture::isDone)) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  /** The answer of a read model that is asked while nothing is switched. */
  private String answer(String letter, SwitchingServer server) throws Exception {
    server.answering().replace(model(letter));
    return server.get(PARTIES).body();
  }

  private ReadModel model(String letter) throws InterruptedException {
    SampleLog log = new SampleLog().record("log-opened.1", "\"origin\": \"daftar.test/1\"");
    for (int i = 0; i < 3; i++) {
      log.record(
          "party-registered.1",
          "\"partyId\": \"pty_%s%sa\", \"type\": \"person\", \"name\": {\"forms\": [{\"text\": \"%s %d\", \"kind\": \"legal\"}]}"
              .formatted("abc".charAt(i), letter.repeat(24), letter, i));
    }
    Generation generation = generations.create(1);
    SharedModel model = new SharedModel(generation, generations.documents(generation), log, () -> true);
    assertThat(model.log().await(log.size(), Duration.ofSeconds(30))).isTrue();
    return model;
  }
}
