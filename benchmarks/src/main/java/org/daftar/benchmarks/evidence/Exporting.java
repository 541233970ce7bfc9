package org.daftar.benchmarks.evidence;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.daftar.identity.CaseId;

/** Somebody who hands out one case, over HTTP. */
record Exporting(URI server, CaseId caseId, HttpClient http) implements AutoCloseable {

  Exporting(URI server, CaseId caseId) {
    this(server, caseId, HttpClient.newHttpClient());
  }

  /** From the question to the last byte of the bundle. */
  double seconds(Path zip) throws IOException, InterruptedException {
    long started = System.nanoTime();
    HttpRequest asked =
        HttpRequest.newBuilder(server.resolve("/api/cases/" + caseId + "/bundles"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"recipient\":\"A committee\",\"purpose\":\"A complaint\"}"))
            .build();
    HttpResponse<String> made = http.send(asked, BodyHandlers.ofString());
    String location = made.headers().firstValue("Location").orElseThrow(() -> refused(made));
    HttpResponse<Path> bundle =
        http.send(HttpRequest.newBuilder(server.resolve(location)).build(), BodyHandlers.ofFile(zip));
    if (bundle.statusCode() != 200) {
      throw refused(bundle);
    }
    return (System.nanoTime() - started) / 1e9;
  }

  private static IllegalStateException refused(HttpResponse<?> answer) {
    return new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
  }

  @Override
  public void close() {
    http.close();
  }
}
