package org.daftar.organisation;

import java.io.IOException;
import java.net.URI;
import org.daftar.servers.FreePort;

/**
 * Where a node listens on the loopback address.
 *
 * @param service for what it is there for
 * @param management for probes and metrics
 */
public record Ports(int service, int management) {

  /** Two that are free. */
  public static Ports free() throws IOException {
    return new Ports(FreePort.next(), FreePort.next());
  }

  /** Where the service answers. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + service);
  }
}
