package org.daftar.query.rebuild;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.daftar.events.amendment.Amendments;
import org.daftar.events.codec.EventCodec;
import org.daftar.query.entry.EntryFold;
import org.daftar.query.history.DocumentStore;
import org.daftar.query.history.Histories;
import org.daftar.query.platform.web.LeasedModel;
import org.daftar.query.platform.web.QueryApi;
import org.daftar.query.projection.ReadLog;
import org.daftar.query.sample.SharedModel;
import org.daftar.query.search.Search;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The interface for reading, over read models that take each other's place. */
final class SwitchingServer implements AutoCloseable {

  private final AnsweringModel<ReadModel> answering = new AnsweringModel<>(Duration.ofMillis(100));
  private final HttpClient http = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext running;
  private final URI address;

  private SwitchingServer(Class<?> reading) {
    SpringApplication application = new SpringApplication(Wiring.class, reading);
    application.setDefaultProperties(
        Map.of("server.port", 0, "server.address", "127.0.0.1", "spring.main.banner-mode", "off"));
    application.addInitializers(context -> context.getBeanFactory().registerSingleton("answering", answering));
    this.running = application.run();
    int port = Objects.requireNonNull(((WebServerApplicationContext) running).getWebServer()).getPort();
    this.address = URI.create("http://127.0.0.1:" + port);
  }

  /** Each question holds on to one read model, as it does on a node. */
  static SwitchingServer thatLeases() {
    return new SwitchingServer(LeasedModel.class);
  }

  /** Each look goes to what answers at that moment: what must not be. */
  static SwitchingServer thatLeasesNothing() {
    return new SwitchingServer(Unleased.class);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
  }

  AnsweringModel<ReadModel> answering() {
    return answering;
  }

  @Override
  public void close() {
    http.close();
    running.close();
    answering.close();
  }

  @SpringBootConfiguration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(QueryApi.class)
  static class Wiring {

    @Bean
    EventCodec eventCodec() {
      return SharedModel.EVENTS;
    }

    @Bean
    EntryFold entryFold() {
      return new EntryFold(new Amendments(SharedModel.EVENTS));
    }

    @Bean
    Histories histories(DocumentStore store) {
      return new Histories(store, SharedModel.RECORDINGS);
    }
  }

  @SpringBootConfiguration(proxyBeanMethods = false)
  static class Unleased {

    @Bean
    DocumentStore documentStore(AnsweringModel<?> answering) {
      return Intercepted.each(DocumentStore.class, () -> answering.now().orElseThrow().documents());
    }

    @Bean
    Search search(AnsweringModel<?> answering) {
      return Intercepted.each(Search.class, () -> answering.now().orElseThrow().search());
    }

    @Bean
    ReadLog readLog(AnsweringModel<?> answering) {
      return Intercepted.each(ReadLog.class, () -> answering.now().orElseThrow().log());
    }
  }
}
