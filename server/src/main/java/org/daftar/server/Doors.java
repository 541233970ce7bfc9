package org.daftar.server;

import java.util.Set;

/**
 * Where a server listens, and under which names it may be asked. There are no accounts yet: whoever reaches a server
 * may read and write everything. A laptop's listens on the loopback address and answers to its names; one that runs
 * behind a proxy listens on a network that only the proxy and the other services share.
 *
 * @param loopbackOnly whether it refuses to listen elsewhere
 * @param hosts what a request may name as its host, as {@code name} or {@code name:port}; empty for the names of the
 *     loopback address with the server's own port
 */
public record Doors(boolean loopbackOnly, Set<String> hosts) {

  /** Those of a laptop. */
  public static final Doors LOCAL = new Doors(true, Set.of());

  private static final int DEFAULT_PORT = 80;

  public Doors {
    hosts = Set.copyOf(hosts);
  }

  Set<String> hostsAt(int port) {
    if (!hosts.isEmpty()) {
      return hosts;
    }
    return port == DEFAULT_PORT
        ? Set.of("127.0.0.1", "localhost", "[::1]", "127.0.0.1:80", "localhost:80", "[::1]:80")
        : Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
  }
}
