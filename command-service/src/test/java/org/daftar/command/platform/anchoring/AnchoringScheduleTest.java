package org.daftar.command.platform.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.daftar.ledger.timestamp.LocalAuthority;
import org.daftar.ledger.timestamp.LocalAuthority.Reply;
import org.daftar.ledger.timestamp.OpenSslAuthority;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An authority that stamps at the third attempt. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class AnchoringScheduleTest {

  /** TimeStampResp: rejection, with the text of two lines "no" and "\u202e" that turns the direction of writing. */
  private static final byte[] REFUSAL = {
    0x30,
    0x10,
    0x30,
    0x0e,
    0x02,
    0x01,
    0x02,
    0x30,
    0x09,
    0x0c,
    0x07,
    'n',
    'o',
    '\n',
    (byte) 0xe2,
    (byte) 0x80,
    (byte) 0xae,
    '!'
  };

  private static final Logger SAID = Logger.getLogger(AnchoringSchedule.class.getName());

  @TempDir private Path folder;

  private final LinkedBlockingQueue<LogRecord> records = new LinkedBlockingQueue<>();
  private final LinkedBlockingQueue<Integer> failures = new LinkedBlockingQueue<>();
  private final Handler handler = new Collecting(records);
  private final CountDownLatch stamped = new CountDownLatch(1);

  private Anchored anchored;

  @BeforeEach
  void open() {
    SAID.addHandler(handler);
    anchored = new Anchored(folder.resolve("data"));
  }

  @AfterEach
  void close() {
    SAID.removeHandler(handler);
    anchored.close();
  }

  @Test
  void asksAgainAndSaysWhyInOneLine() throws Exception {
    OpenSslAuthority openssl = new OpenSslAuthority(Files.createDirectory(folder.resolve("authority")), "sha256");
    AtomicInteger asked = new AtomicInteger();
    try (LocalAuthority local =
            new LocalAuthority(query ->
                new Reply(200, LocalAuthority.REPLY, asked.incrementAndGet() < 3 ? REFUSAL : openssl.stamp(query)));
        Authority authority = new Authority(local.address(), Authority.PATIENCE);
        AnchoringSchedule schedule =
            new AnchoringSchedule(authority, anchored.at(authority, local.address()), this::pause)) {
      assertThat(schedule).isNotNull();
      stamped.await();
    }
    assertThat(failures.stream().distinct()).startsWith(1, 2, 0);
    assertThat(anchored.anchors()).hasSize(1);
    List<String> lines = records.stream().map(record -> new SimpleFormatter().formatMessage(record)).toList();
    assertThat(lines)
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("status 2, [no !]").doesNotContain("\n", "\u202e"));
  }

  private Duration pause(int failed) {
    failures.add(failed);
    if (failed == 0) {
      stamped.countDown();
      return Duration.ofHours(1);
    }
    return Duration.ZERO;
  }

  private static final class Collecting extends Handler {

    private final LinkedBlockingQueue<LogRecord> records;

    Collecting(LinkedBlockingQueue<LogRecord> records) {
      this.records = records;
    }

    @Override
    public void publish(LogRecord record) {
      records.add(record);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
