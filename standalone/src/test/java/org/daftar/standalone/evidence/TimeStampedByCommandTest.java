package org.daftar.standalone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.daftar.ledger.timestamp.LocalAuthority;
import org.daftar.ledger.timestamp.LocalAuthority.Reply;
import org.daftar.standalone.ChildProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The product in a process of its own, which was told on the command line whom to ask. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class TimeStampedByCommandTest {

  @TempDir private Path folder;

  @Test
  void asksAndSaysWhomItAsksAndStopsThoughItIsNotAnswered() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    Path notes = Files.createDirectory(folder.resolve("notes"));
    try (LocalAuthority local =
        new LocalAuthority(query -> {
          asked.countDown();
          return new Reply(200, LocalAuthority.REPLY, query).unfinished();
        })) {
      ChildProcess product =
          ChildProcess.daftar(
              notes,
              List.of(),
              "--port",
              0,
              "--data",
              folder.resolve("data"),
              "--time-stamps",
              local.address(),
              "--anchor-every",
              "PT1H");
      try (product) {
        product.awaitLine(ChildProcess.STARTED, () -> {});
        asked.await();
      }
      String named = local.address().toString().replace("?key=1", "");
      assertThat(product.out()).contains("Time stamps:   " + named + " is asked for them");
      assertThat(product.err()).isEmpty();
    }
  }
}
