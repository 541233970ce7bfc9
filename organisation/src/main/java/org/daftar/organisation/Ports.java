package org.daftar.organisation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;

/**
 * Where a node listens on the loopback address.
 *
 * @param service for what it is there for
 * @param management for probes and metrics
 */
public record Ports(int service, int management) {

  /** Two that are free now; both are held until both are known, so that they differ. */
  public static Ports free() throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    try (ServerSocket one = new ServerSocket(0, 1, loopback);
        ServerSocket other = new ServerSocket(0, 1, loopback)) {
      return new Ports(one.getLocalPort(), other.getLocalPort());
    }
  }

  /** Where the service answers. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + service);
  }
}
