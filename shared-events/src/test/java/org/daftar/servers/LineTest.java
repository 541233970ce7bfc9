package org.daftar.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class LineTest {

  private static final int SOON_MILLIS = 200;

  private ServerSocket server;
  private Line line;

  @BeforeEach
  void lay() throws IOException {
    server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    line = Line.to(server.getLocalPort());
  }

  @AfterEach
  void close() throws IOException {
    line.close();
    server.close();
  }

  @Test
  void carriesBothWays() throws Exception {
    try (Socket client = connect();
        Socket serving = server.accept()) {
      client.getOutputStream().write(1);
      assertThat(serving.getInputStream().read()).isEqualTo(1);

      serving.getOutputStream().write(2);
      assertThat(client.getInputStream().read()).isEqualTo(2);
    }
  }

  @Test
  void carriesNothingWhileItIsCutAndLosesNothing() throws Exception {
    try (Socket client = connect();
        Socket serving = server.accept()) {
      line.cut();
      client.getOutputStream().write(1);
      serving.setSoTimeout(SOON_MILLIS);
      assertThatThrownBy(() -> serving.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);

      line.mend();
      serving.setSoTimeout(0);
      assertThat(serving.getInputStream().read()).isEqualTo(1);
    }
  }

  @Test
  void tellsNeitherEndThatTheOtherIsGoneWhileItIsCut() throws Exception {
    try (Socket client = connect();
        Socket serving = server.accept()) {
      line.cut();
      serving.shutdownOutput();
      client.setSoTimeout(SOON_MILLIS);
      assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);

      line.mend();
      client.setSoTimeout(0);
      assertThat(client.getInputStream().read()).isEqualTo(-1);
    }
  }

  @Test
  void endsAConnectionWhereNobodyListens() throws Exception {
    server.close();
    try (Socket client = connect()) {
      assertThat(client.getInputStream().read()).isEqualTo(-1);
    }
  }

  private Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), line.port());
  }
}
