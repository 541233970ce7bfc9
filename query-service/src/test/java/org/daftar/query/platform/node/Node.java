package org.daftar.query.platform.node;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.daftar.query.platform.kafka.Carrier;
import org.daftar.query.rebuild.AnsweringModel;
import org.daftar.query.rebuild.Generation;
import org.daftar.query.rebuild.GenerationWatch;
import org.daftar.query.rebuild.ReadModel;
import org.daftar.query.sample.CarriedSample;
import org.daftar.server.ServiceDoors;
import org.springframework.context.ConfigurableApplicationContext;

/** One node, as it runs, on free ports. */
final class Node implements AutoCloseable {

  private static final URI NOBODY = URI.create("http://127.0.0.1:1");

  /** Short, so that a test sees former documents go. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private final HttpClient http = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext running;

  private Node(ConfigurableApplicationContext running) {
    this.running = running;
  }

  static Node start(Carrier carrier, String documents, String database, Path index) {
    ServiceDoors doors = new ServiceDoors("127.0.0.1", 0, 0, Set.of());
    return new Node(
        QueryService.start(
            new QuerySettings(
                doors,
                carrier,
                CarriedSample.trusted(),
                documents,
                database,
                NOBODY,
                "a secret that all nodes share",
                index,
                Duration.ofSeconds(6),
                GRACE)));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send("GET", path);
  }

  /** Sends a request without a body. */
  HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
    return ask("local.server.port", method, path);
  }

  /** What is told to whoever runs the node, and to nobody else. */
  HttpResponse<String> probe(String path) throws IOException, InterruptedException {
    return ask("local.management.port", "GET", path);
  }

  private HttpResponse<String> ask(String port, String method, String path) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + running.getEnvironment().getRequiredProperty(port) + path);
    return http.send(
        HttpRequest.newBuilder(address).method(method, BodyPublishers.noBody()).build(), BodyHandlers.ofString());
  }

  boolean isElected() {
    return answering().filter(ReadModel::isWriter).isPresent();
  }

  boolean answersFrom(Generation generation) {
    return answering().filter(model -> model.generation().equals(generation)).isPresent();
  }

  private Optional<? extends ReadModel> answering() {
    AnsweringModel<?> answering = running.getBean(AnsweringModel.class);
    return answering.now();
  }

  /** Whether it reads a generation beside the one that answers. */
  boolean reads(Generation generation) {
    GenerationWatch<?> watch = running.getBean(GenerationWatch.class);
    return watch.beside().filter(model -> model.generation().equals(generation)).isPresent();
  }

  @Override
  public void close() {
    http.close();
    running.close();
  }
}
