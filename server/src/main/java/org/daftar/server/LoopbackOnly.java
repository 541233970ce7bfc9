package org.daftar.server;

import java.net.InetAddress;
import org.springframework.boot.web.server.AbstractConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/** Refuses to start a server that other machines could reach: nobody has to prove yet who they are. */
final class LoopbackOnly implements WebServerFactoryCustomizer<AbstractConfigurableWebServerFactory>, Ordered {

  private final Doors doors;

  LoopbackOnly(Doors doors) {
    this.doors = doors;
  }

  /** Last, when the address is settled. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  /**
   * @throws IllegalStateException unless the server's address is one of this machine's own
   */
  @Override
  public void customize(AbstractConfigurableWebServerFactory server) {
    InetAddress address = server.getAddress();
    if (doors.loopbackOnly() && (address == null || !address.isLoopbackAddress())) {
      throw new IllegalStateException(
          "Daftar has no accounts yet and answers this machine only: server.address must be 127.0.0.1 or ::1, not "
              + (address == null ? "every address" : address.getHostAddress()));
    }
  }
}
