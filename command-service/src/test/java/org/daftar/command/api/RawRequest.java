package org.daftar.command.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;

/** A request as no client library lets it be sent. */
public final class RawRequest {

  /** Writes a body, perhaps one without end. */
  @FunctionalInterface
  public interface Body {
    void writeTo(OutputStream out) throws IOException;
  }

  private RawRequest() {}

  /** The first line of the answer and what follows, as far as it comes within one read of a body. */
  public static String send(int port, String head, Body body) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(head.getBytes(UTF_8));
      body.writeTo(socket.getOutputStream());
      socket.getOutputStream().flush();
      return answer(new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)));
    }
  }

  private static String answer(BufferedReader in) throws IOException {
    StringBuilder head = new StringBuilder();
    int length = 0;
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      head.append(line).append('\n');
      if (line.startsWith("Content-Length: ")) {
        length = Integer.parseInt(line.substring("Content-Length: ".length()));
      }
      if (line.startsWith("Transfer-Encoding: chunked")) {
        length = -1;
      }
    }
    char[] body = new char[length < 0 ? 4_000 : length];
    int read = body.length == 0 ? 0 : in.read(body);
    return head + "\n" + new String(body, 0, Math.max(0, read));
  }
}
