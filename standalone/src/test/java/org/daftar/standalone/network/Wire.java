package org.daftar.standalone.network;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer, as it comes over the wire to a request as no client library lets it be sent.
 *
 * @param status its code
 * @param head its header lines
 * @param body as text
 */
public record Wire(int status, String head, String body) {

  private static final int PATIENCE_MILLIS = 20_000;

  /** Sends a request without a body. */
  public static Wire send(int port, String request, String... headers) throws IOException {
    return exchange(port, lines(request, headers) + "Connection: close\r\n\r\n");
  }

  /** Sends a request with a body. */
  public static Wire send(int port, String request, String body, String[] headers) throws IOException {
    return exchange(
        port, lines(request, headers) + "Content-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body);
  }

  private static String lines(String request, String[] headers) {
    return Stream.concat(Stream.of(request + " HTTP/1.1"), Arrays.stream(headers))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static Wire exchange(int port, String text) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(text.getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      String answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
      int end = answer.indexOf("\r\n\r\n");
      return new Wire(Integer.parseInt(answer.substring(9, 12)), answer.substring(0, end), answer.substring(end + 4));
    }
  }
}
