package org.daftar.benchmarks.lagging;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Records over REST on a deciding node, and asks an answering node for what was recorded. */
final class Organisation implements AutoCloseable {

  private static final int CASES = 200;
  private static final int LOOKED_AT = 5;

  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI deciding;
  private final URI answering;
  private final List<URI> cases = new ArrayList<>();
  private final String party;

  Organisation(URI deciding, URI answering) throws IOException, InterruptedException {
    this.deciding = deciding;
    this.answering = answering;
    URI made =
        location(
            post(
                "/api/parties",
                """
                {"type": "person", "name": {"forms": [{"text": "A. Person", "kind": "legal", "language": "en"}]}}\
                """));
    this.party = made.getPath().substring(made.getPath().lastIndexOf('/') + 1);
    for (int number = 0; number < CASES; number++) {
      cases.add(location(post("/api/cases", "{\"title\": {\"text\": \"A case\", \"language\": \"en\"}}")));
    }
  }

  /** Records something, and for one in five returns how long it took from the acknowledgement until it was read. */
  OptionalLong recordAndRead(long number) throws IOException, InterruptedException {
    HttpResponse<String> recorded =
        post(
            cases.get((int) (number % CASES)).getPath() + "/background",
            """
            {"when": {"edtf": "2024"}, "what": {"text": "Entry %d", "language": "en"},
             "unsourced": true, "standing": {"position": "undisputed"}, "about": ["%s"]}\
            """
                .formatted(number, party));
    long acknowledged = System.nanoTime();
    if (number % LOOKED_AT != 0) {
      return OptionalLong.empty();
    }
    read(location(recorded).getPath() + "?after=" + recorded.headers().firstValue("Log-Position").orElseThrow());
    return OptionalLong.of(System.nanoTime() - acknowledged);
  }

  private void read(String path) throws IOException, InterruptedException {
    HttpRequest asked = HttpRequest.newBuilder(answering.resolve(path)).build();
    HttpResponse<String> answer = http.send(asked, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
    }
  }

  private URI location(HttpResponse<String> answer) {
    return deciding.resolve(answer.headers().firstValue("Location").orElseThrow());
  }

  private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(deciding.resolve(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
      throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
    }
    return answer;
  }

  @Override
  public void close() {
    http.close();
  }
}
