package org.daftar.standalone.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands where Java is told that its proxies are: whoever asks for an address elsewhere comes here first, even if only
 * for a moment, and even where there is no network.
 */
final class ProxyTrap implements AutoCloseable {

  private final ServerSocket proxy = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final AtomicInteger visits = new AtomicInteger();

  ProxyTrap() throws IOException {
    Thread.ofVirtual().start(this::turnAway);
  }

  /** Tells Java where its proxies are. */
  List<String> options() {
    int port = proxy.getLocalPort();
    return List.of(
        "-Dhttp.proxyHost=127.0.0.1",
        "-Dhttp.proxyPort=" + port,
        "-Dhttps.proxyHost=127.0.0.1",
        "-Dhttps.proxyPort=" + port,
        "-DsocksProxyHost=127.0.0.1",
        "-DsocksProxyPort=" + port);
  }

  /** How often somebody came. */
  int visits() {
    return visits.get();
  }

  private void turnAway() {
    try {
      while (true) {
        Socket visitor = proxy.accept();
        visits.incrementAndGet();
        visitor.close();
      }
    } catch (SocketException closed) {
      // The test is over.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    proxy.close();
  }
}
