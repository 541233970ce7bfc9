package org.daftar.standalone.forms;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** A browser with its cookies and without script. */
final class Browser implements AutoCloseable {

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(Redirect.NORMAL).build();
  private final URI server;

  Browser(URI server) {
    this.server = server;
  }

  /** Follows a link. */
  Page open(String path) throws IOException, InterruptedException {
    return Page.of(http.send(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofString()));
  }

  /** Sends a form and follows where that leads. */
  Page send(Form form) throws IOException, InterruptedException {
    return send(form.address(), form.encoded());
  }

  /**
   * Sends what stands for a form.
   *
   * @param headers more of them, names and values in turn
   */
  Page send(String path, String body, String... headers) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path)).header("Content-Type", "application/x-www-form-urlencoded");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return Page.of(http.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString()));
  }

  /** How many events the log holds. */
  long logSize() throws IOException, InterruptedException {
    return Long.parseLong(open("/api/cases").headers().firstValue("Log-Position").orElseThrow());
  }

  @Override
  public void close() {
    http.close();
  }
}
