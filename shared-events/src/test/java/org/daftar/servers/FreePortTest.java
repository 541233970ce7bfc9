package org.daftar.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreePortTest {

  @Test
  void isNeverGivenOutTwice() throws Exception {
    List<Integer> given = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      given.add(FreePort.next());
    }

    assertThat(given).doesNotHaveDuplicates();
  }

  @Test
  void liesBelowThoseOfOutgoingConnections() throws Exception {
    assertThat(FreePort.next()).isBetween(20_000, 32_767);
  }

  @Test
  void isOneOnWhichNobodyListens() throws Exception {
    int before = FreePort.next();
    try (ServerSocket listening = new ServerSocket(before + 1, 1, InetAddress.getLoopbackAddress())) {
      assertThat(FreePort.next()).isNotEqualTo(listening.getLocalPort());
    }
  }
}
