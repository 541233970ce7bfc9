package org.daftar.query.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.daftar.events.amendment.Amendments;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.query.deciding.DecidingServer;
import org.daftar.query.entry.EntryFold;
import org.daftar.query.history.Histories;
import org.daftar.query.platform.lucene.LuceneIndex;
import org.daftar.query.platform.memory.MemoryDocuments;
import org.daftar.query.platform.web.QueryApi;
import org.daftar.query.platform.web.QueryPages;
import org.daftar.query.projection.Projection;
import org.daftar.query.projection.Reader;
import org.daftar.query.projection.SubjectVersions;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The reading side as it runs, on a free port of the loopback address. */
public final class ReadingServer implements AutoCloseable {

  /** A port that is given to nobody by chance. */
  private static final URI NOBODY = URI.create("http://127.0.0.1:1");

  private final ConfigurableApplicationContext running;
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;

  private ReadingServer(ConfigurableApplicationContext running) {
    this.running = running;
    int port = Objects.requireNonNull(((WebServerApplicationContext) running).getWebServer()).getPort();
    this.address = URI.create("http://127.0.0.1:" + port);
  }

  /** Starts a server over a log, and waits until it has read all of it. Nobody decides. */
  public static ReadingServer over(SampleLog log) throws IOException, InterruptedException {
    return over(log, NOBODY);
  }

  /** The same, where the deciding side answers at an address. */
  public static ReadingServer over(SampleLog log, URI deciding) throws IOException, InterruptedException {
    SpringApplication application = new SpringApplication(Wiring.class);
    application.setDefaultProperties(
        Map.of("server.port", 0, "server.address", "127.0.0.1", "spring.main.banner-mode", "off"));
    application.addInitializers(context -> context.getBeanFactory().registerSingleton("log", log));
    DecidingServer decidingServer = new DecidingServer(() -> deciding);
    application.addInitializers(context -> context.getBeanFactory().registerSingleton("deciding", decidingServer));
    ReadingServer server = new ReadingServer(application.run());
    server.get("/api/cases?after=" + log.size());
    return server;
  }

  /** Asks for an address. */
  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
  }

  /** The addresses that it answers to GET, with their variables in braces. */
  public Set<String> addresses() {
    return running
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .stream()
        .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .flatMap(mapping -> mapping.getPatternValues().stream())
        .collect(Collectors.toSet());
  }

  @Override
  public void close() {
    http.close();
    running.close();
  }

  @SpringBootConfiguration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import({QueryApi.class, QueryPages.class})
  static class Wiring {

    @Bean
    EventCodec eventCodec() {
      return new EventCodec(new EventCatalogue());
    }

    @Bean
    Histories histories(MemoryDocuments store, EventCodec codec) {
      return new Histories(store, new RecordingCodec(codec, List.of()));
    }

    @Bean
    MemoryDocuments store() {
      return new MemoryDocuments();
    }

    @Bean
    LuceneIndex index(EventCodec codec) {
      return new LuceneIndex(new ByteBuffersDirectory(), codec.catalogue());
    }

    @Bean
    EntryFold entryFold(EventCodec codec) {
      return new EntryFold(new Amendments(codec));
    }

    @Bean
    Reader reader(
        SampleLog log,
        MemoryDocuments store,
        Histories histories,
        EntryFold fold,
        EventCodec codec,
        LuceneIndex index) {
      return new Reader(log, new Projection(store, histories, new SubjectVersions(fold, codec), index));
    }
  }
}
