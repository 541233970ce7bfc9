package org.daftar.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.daftar.standalone.Instance;
import org.daftar.standalone.demo.Dossier;
import org.daftar.standalone.demo.DossierLoader;
import org.daftar.standalone.demo.Made;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An instance was written to, stopped, and started again on the same folder. */
class RestartTest {

  private static final String CASE = "{\"title\": \"A case\"}";
  private static final String OTHER_CASE = "{\"title\": \"Another case\"}";
  private static final String[] KEY = {"Idempotency-Key", "sent once"};

  @TempDir private static Path data;

  private static Collection<Made> made;
  private static Readings before;
  private static List<String> firstOutcome;
  private static Instance restarted;

  @BeforeAll
  static void writeAndRestart() throws Exception {
    try (Instance instance = Instance.on(data)) {
      made = new DossierLoader(instance.address()).load(Dossier.sample()).values();
      firstOutcome = outcome(instance.post("/api/cases", CASE, KEY));
      instance.ask("/api/cases?after=" + size(firstOutcome));
      before = Readings.of(instance, made);
    }
    restarted = Instance.on(data);
  }

  @AfterAll
  static void stop() {
    restarted.close();
  }

  @Test
  void answersEverythingAsBeforeFromItsFirstAnswerOn() throws Exception {
    assertThat(before.byPath().values()).allMatch(answer -> answer.startsWith("200\n"));
    assertThat(Readings.of(restarted, made).byPath()).isEqualTo(before.byPath());
  }

  @Test
  void answersAsTheFirstTimeWhatIsSentAgain() throws Exception {
    assertThat(outcome(restarted.post("/api/cases", CASE, KEY))).isEqualTo(firstOutcome).startsWith("201");
  }

  @Test
  void doesNotRecordAgainWhatIsSentAgain() throws Exception {
    restarted.post("/api/cases", CASE, KEY);

    assertThat(restarted.ask("/api/cases").headers().firstValue("Log-Position")).hasValue(size(firstOutcome));
  }

  @Test
  void refusesAnotherBodyUnderAKeyFromBefore() throws Exception {
    HttpResponse<String> answer = restarted.post("/api/cases", OTHER_CASE, KEY);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("/problems/idempotency-key-reused");
  }

  @Test
  void takesOneOfTwoBodiesThatComeUnderANewKeyAtOnce(@TempDir Path empty) throws Exception {
    try (Instance instance = Instance.on(empty)) {
      List<Integer> statuses =
          IntStream.range(0, 8).parallel().mapToObj(i -> status(instance, i % 2 == 0 ? CASE : OTHER_CASE)).toList();

      assertThat(statuses).containsOnly(201, 422).filteredOn(status -> status == 201).hasSize(4);
      assertThat(instance.get("/api/cases?after=2").path("total").asInt()).isEqualTo(1);
    }
  }

  private static int status(Instance instance, String body) {
    try {
      return instance.post("/api/cases", body, KEY).statusCode();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> outcome(HttpResponse<String> answer) {
    return List.of(
        "" + answer.statusCode(),
        header(answer, "Location"),
        header(answer, "ETag"),
        header(answer, "Log-Position"),
        answer.body());
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElseThrow();
  }

  private static String size(List<String> outcome) {
    return outcome.get(3);
  }
}
