package org.daftar.query.deciding;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.util.function.Supplier;

/** The server on which the deciding side answers. */
public final class DecidingServer {

  /** Never through a proxy of the machine: what is recorded is for the deciding side only. */
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).proxy(HttpClient.Builder.NO_PROXY).build();

  private final Supplier<URI> address;

  /**
   * @param address where it answers; asked for anew with every request
   */
  public DecidingServer(Supplier<URI> address) {
    this.address = address;
  }

  /**
   * A request for it.
   *
   * @param path with the query, e.g. {@code /api/cases}
   */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.get().resolve(path));
  }

  /**
   * Sends a request and waits for the answer.
   *
   * @throws IOException where none comes
   */
  public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body) throws IOException, InterruptedException {
    return http.send(request, body);
  }
}
