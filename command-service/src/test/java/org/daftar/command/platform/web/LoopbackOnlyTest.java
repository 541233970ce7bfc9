package org.daftar.command.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.daftar.command.api.TestServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

class LoopbackOnlyTest {

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
  void refusesToStartWhereOtherMachinesCouldReachTheServer(String address) {
    assertThatThrownBy(() -> start(address).close())
        .hasRootCauseInstanceOf(IllegalStateException.class)
        .rootCause()
        .hasMessageContaining("server.address must be 127.0.0.1 or ::1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.0.0.2"})
  void startsOnThisMachineAlone(String address) {
    try (ConfigurableApplicationContext context = start(address)) {
      assertThat(((WebServerApplicationContext) context).getWebServer().getPort()).isPositive();
    }
  }

  private static ConfigurableApplicationContext start(String address) {
    return SpringApplication.run(TestServer.class, "--server.port=0", "--server.address=" + address);
  }
}
