package org.daftar.organisation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who knows one address, and asks there for all. */
record Visitor(URI address) {

  private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

  HttpResponse<String> ask(String path) throws IOException, InterruptedException {
    return HTTP.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
  }

  HttpResponse<byte[]> take(String path) throws IOException, InterruptedException {
    return HTTP.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofByteArray());
  }

  HttpResponse<String> post(String path, String body, String key) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body))
            .build();
    return HTTP.send(request, BodyHandlers.ofString());
  }

  HttpResponse<String> openCase(String key) throws IOException, InterruptedException {
    return post("/api/cases", "{\"title\": \"A case of " + key + "\"}", key);
  }

  /** Fills in a form that was shown, perhaps to another, and sends it as the browser does that it was shown to. */
  HttpResponse<String> send(HttpResponse<String> shown, String path, String filledIn)
      throws IOException, InterruptedException {
    String cookie = shown.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    String hidden =
        HIDDEN
            .matcher(shown.body())
            .results()
            .map(field -> field.group(1) + "=" + field.group(2))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", cookie)
            .header("Origin", address.toString())
            .POST(BodyPublishers.ofString(hidden + "&" + filledIn))
            .build();
    return HTTP.send(request, BodyHandlers.ofString());
  }
}
