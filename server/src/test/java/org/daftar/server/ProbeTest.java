package org.daftar.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProbeTest {

  private HttpServer service;

  @BeforeEach
  void listen() throws IOException {
    service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.start();
  }

  @AfterEach
  void stop() {
    service.stop(0);
  }

  @Test
  void findsAServiceReady() {
    answer(200);

    assertThat(Probe.isReady(port())).isTrue();
  }

  @Test
  void findsAServiceThatIsOutOfServiceNotReady() {
    answer(503);

    assertThat(Probe.isReady(port())).isFalse();
  }

  @Test
  void findsAServiceThatIsNotThereNotReady() {
    int port = port();
    service.stop(0);

    assertThat(Probe.isReady(port)).isFalse();
  }

  private int port() {
    return service.getAddress().getPort();
  }

  private void answer(int status) {
    service.createContext(
        "/actuator/health/readiness",
        exchange -> {
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
  }
}
