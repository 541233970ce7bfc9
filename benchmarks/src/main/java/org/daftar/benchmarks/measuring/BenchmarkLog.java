package org.daftar.benchmarks.measuring;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.Payload;
import org.daftar.command.platform.log.Genesis;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.sqlite.SqliteLog;
import org.daftar.events.LogEvent.LogOpened;
import org.daftar.events.codec.Recording;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.SigningKey;

/** How a log begins that is thrown away after it was measured. */
public final class BenchmarkLog {

  /** The name of the log. */
  public static final String ORIGIN = "benchmark";

  private BenchmarkLog() {}

  /** A genesis under a key that nobody keeps. */
  public static Genesis genesis(RecordingCodec codec, String author) {
    Recording opened = new Recording(new LogOpened(ORIGIN), author, List.of());
    return new Genesis(key().verifier(), "genesis", Payload.of(codec.encode(opened)));
  }

  /** A log that was written to a data folder. */
  public static EventLog reopened(Path folder) {
    return SqliteLog.open(
        folder,
        () -> {
          throw new IllegalStateException(folder + " holds no log");
        },
        LogClock.system());
  }

  /** A new key of the log. */
  public static SigningKey key() {
    try {
      return SigningKey.generate(ORIGIN, Algorithm.ED25519, new SecureRandom());
    } catch (MalformedNote e) {
      throw new IllegalStateException(e);
    }
  }
}
