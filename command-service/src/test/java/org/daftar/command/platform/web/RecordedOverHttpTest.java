package org.daftar.command.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.daftar.command.api.Author;
import org.daftar.command.api.Client;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.axon.CommandSide;
import org.daftar.command.platform.axon.Sizes;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.sqlite.SqliteLog;
import org.daftar.command.recording.Recorder;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.server.LocalServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The interface over the real record: aggregates on a log that stands on disk. */
class RecordedOverHttpTest {

  private static final String UNKNOWN = "/api/cases/cas_bbbbbbbbbbbbbbbbbbbbbbbbba";
  private static final String ACCOUNT =
      """
      "when": "%s", "what": "It happened", "unsourced": true, "standing": {"position": "undisputed"}\
      """;

  @TempDir private Path folder;
  private ConfigurableApplicationContext server;
  private Client client;

  @SpringBootConfiguration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import({CommandApi.class, LocalServer.class})
  static class Laptop {

    @Bean
    EventCodec codec() {
      return new EventCodec(new EventCatalogue());
    }

    @Bean
    EventLog log(@Value("${folder}") Path folder) {
      return SqliteLog.open(folder, () -> TestEvents.GENESIS, LogClock.system());
    }

    @Bean
    CommandSide decidingSide(EventLog log, EventCodec codec) {
      return new CommandSide(log, codec, new RecordingCodec(codec, List.of()), Sizes.USUAL);
    }

    @Bean
    Recorder recorder(CommandSide decidingSide) {
      return decidingSide.recorder();
    }

    @Bean
    Author author() {
      return new Author("A. Lawyer");
    }
  }

  @BeforeEach
  void start() {
    server = SpringApplication.run(Laptop.class, "--server.port=0", "--folder=" + folder);
    client = new Client(((WebServerApplicationContext) server).getWebServer().getPort());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void givesTheSameAnswerAgainAfterARestart() {
    HttpResponse<String> first = client.post("/api/cases", "{\"title\": \"T\"}", "Idempotency-Key", "k");
    stop();
    start();

    HttpResponse<String> second = client.post("/api/cases", "{\"title\": \"T\"}", "Idempotency-Key", "k");

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(outcome(second)).isEqualTo(outcome(first));
  }

  @Test
  void hasOneEffectWhenTheSameRequestArrivesManyTimesAtOnce() {
    List<List<String>> outcomes =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(i -> outcome(client.post("/api/cases", "{\"title\": \"T\"}", "Idempotency-Key", "k")))
            .toList();

    assertThat(outcomes).containsOnly(outcomes.getFirst());
    assertThat(server.getBean(EventLog.class).size()).isEqualTo(2);
  }

  @Test
  void doesNotKnowACaseThatNobodyOpened() {
    HttpResponse<String> answer = client.post(UNKNOWN + "/background", "{" + ACCOUNT.formatted("2011") + "}");

    assertThat(answer.statusCode()).isEqualTo(404);
  }

  @Test
  void refusesAPartyThatNobodyRegistered() {
    String fine = ACCOUNT.formatted("2019") + ", \"fined\": [\"pty_ggggggggggggggggggggggggga\"], \"amount\": {}";

    HttpResponse<String> answer = client.post(openCase() + "/fines", "{" + fine + "}");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Client.faults(answer, "errors")).singleElement().asString().startsWith("fined");
  }

  @Test
  void recordsWhatIsUnlikelyOnceItIsAcknowledged() {
    String accused = id(client.post("/api/parties", "{\"type\": \"person\", \"name\": \"A. Accused\"}"));
    String verdict =
        "%s, \"outcome\": \"convicted\", \"accused\": \"%s\"".formatted(ACCOUNT.formatted("2019"), accused);
    String verdicts = openCase() + "/verdicts";

    HttpResponse<String> cautioned = client.post(verdicts, "{" + verdict + "}");
    String rule = Client.json(cautioned).at("/cautions/0/rule").stringValue();
    HttpResponse<String> recorded = client.post(verdicts, "{%s, \"acknowledged\": [\"%s\"]}".formatted(verdict, rule));

    assertThat(cautioned.statusCode()).isEqualTo(422);
    assertThat(recorded.statusCode()).isEqualTo(201);
  }

  @Test
  void changesACaseOnlyAsItWasSeen() {
    String path = openCase();
    HttpResponse<String> first = client.post(path + "/references", "{\"reference\": \"1/2019\"}");
    String seen = first.headers().firstValue("ETag").orElseThrow();

    assertThat(client.post(path + "/references", "{\"reference\": \"2\"}", "If-Match", seen).statusCode())
        .isEqualTo(201);
    assertThat(client.post(path + "/references", "{\"reference\": \"3\"}", "If-Match", seen).statusCode())
        .isEqualTo(412);
  }

  private String openCase() {
    return client.post("/api/cases", "{\"title\": \"T\"}").headers().firstValue("Location").orElseThrow();
  }

  private static String id(HttpResponse<String> answer) {
    return Client.json(answer).get("id").stringValue();
  }

  private static List<String> outcome(HttpResponse<String> answer) {
    return List.of(
        "" + answer.statusCode(),
        answer.headers().firstValue("Location").orElse("none"),
        answer.headers().firstValue("ETag").orElse("none"),
        answer.headers().firstValue("Log-Position").orElse("none"),
        answer.body());
  }
}
