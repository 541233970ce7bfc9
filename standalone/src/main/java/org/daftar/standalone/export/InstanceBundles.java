package org.daftar.standalone.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.UUID;
import org.daftar.command.bundle.BundleRequest;
import org.daftar.identity.CaseId;
import org.daftar.standalone.process.Refusals;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bundles from an instance that runs. */
final class InstanceBundles implements BundleSource {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final URI address;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();

  InstanceBundles(URI address) {
    this.address = address;
  }

  @Override
  public long export(BundleRequest request) throws IOException, InterruptedException {
    HttpRequest post =
        to("/api/cases/" + request.caseId() + "/bundles")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(body(request)))
            .build();
    HttpResponse<String> answer = http.send(post, BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
      throw new IOException(Refusals.sentence(answer));
    }
    return JsonMapper.shared().readTree(answer.body()).path("id").asLong();
  }

  private static String body(BundleRequest request) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("recipient", request.recipient()).put("purpose", request.purpose()).put("authors", request.authors());
    request.withheld().forEach(body.putArray("withheld")::add);
    return body.toString();
  }

  @Override
  public void write(CaseId caseId, long number, OptionalLong since, OutputStream out)
      throws IOException, InterruptedException {
    String path = "/api/cases/" + caseId + "/bundles/" + number;
    HttpRequest get = to(since.isPresent() ? path + "?since=" + since.getAsLong() : path).build();
    HttpResponse<InputStream> answer = http.send(get, BodyHandlers.ofInputStream());
    try (InputStream body = answer.body()) {
      if (answer.statusCode() == 404) {
        throw new IllegalArgumentException("number " + number + " of " + caseId + " is no bundle");
      }
      if (answer.statusCode() != 200) {
        throw new IOException("the instance answered " + answer.statusCode());
      }
      body.transferTo(out);
    }
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
  }

  @Override
  public void close() {
    http.close();
  }
}
