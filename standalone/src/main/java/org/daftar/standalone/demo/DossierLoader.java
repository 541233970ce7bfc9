package org.daftar.standalone.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import org.daftar.standalone.process.Refusals;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts a dossier on the record of a running instance. Loaded again, it changes nothing. */
public final class DossierLoader {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int CREATED = 201;

  private final URI server;

  /** A loader for the instance at an address. */
  public DossierLoader(URI server) {
    this.server = server;
  }

  /**
   * Sends the requests one after another.
   *
   * @return what each made, by its key
   * @throws DossierRefused where the server does not take one; those before it stay on the record
   */
  public SequencedMap<String, Made> load(Dossier dossier) throws IOException, InterruptedException {
    SequencedMap<String, Made> made = new LinkedHashMap<>();
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      for (DossierRequest request : dossier.requests()) {
        DossierRequest resolved = request.resolve(key -> Objects.requireNonNull(made.get(key)).id());
        made.put(request.key(), send(http, dossier.name() + "/" + request.key(), resolved));
      }
    }
    return Collections.unmodifiableSequencedMap(made);
  }

  private Made send(HttpClient http, String idempotencyKey, DossierRequest request)
      throws IOException, InterruptedException {
    HttpRequest post =
        HttpRequest.newBuilder(server.resolve(request.path()))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", idempotencyKey)
            .POST(BodyPublishers.ofString(body(request)))
            .build();
    HttpResponse<String> answer = http.send(post, BodyHandlers.ofString());
    if (answer.statusCode() != CREATED) {
      throw new DossierRefused(request.key(), Refusals.sentence(answer));
    }
    return new Made(server.resolve(header(answer, "Location")), Long.parseLong(header(answer, "Log-Position")));
  }

  private static String body(DossierRequest request) {
    ObjectNode body = request.body();
    if (!request.acknowledged().isEmpty()) {
      ArrayNode acknowledged = body.putArray("acknowledged");
      request.acknowledged().forEach(acknowledged::add);
    }
    return body.toString();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElseThrow(() -> new IllegalStateException("answered without " + name));
  }
}
