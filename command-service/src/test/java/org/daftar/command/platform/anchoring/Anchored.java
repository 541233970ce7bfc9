package org.daftar.command.platform.anchoring;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.daftar.command.evidence.Seals;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LoggedLeaf;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.command.platform.log.clock.SettableClock;
import org.daftar.command.platform.log.sqlite.SqliteLog;
import org.daftar.command.platform.sealing.Sealer;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.leaf.LeafCodec;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.note.Note;

/** A log with a sealer, which can be anchored at an authority. */
final class Anchored implements AutoCloseable {

  static final Duration EVERY = Duration.ofHours(24);

  final SettableClock clock = new SettableClock("2026-11-23T10:00:00Z");
  final RecordingCodec codec = new RecordingCodec(new EventCodec(new EventCatalogue()), List.of());
  final EventLog log;

  Anchored(Path folder) {
    log = SqliteLog.open(folder, () -> TestEvents.GENESIS, clock.asFound());
  }

  Anchorer at(Authority authority, URI address) {
    TimeStamps terms = new TimeStamps(address, EVERY);
    return new Anchorer(log, seals(), new AnchorStream(log, codec, "A. Lawyer"), authority, terms, clock);
  }

  /** One that has not got the key, and knows what was signed. */
  Anchorer keyless(Authority authority, URI address) {
    AnchorStream stream = new AnchorStream(log, codec, "A. Lawyer");
    return new Anchorer(log, new Signed(log), stream, authority, new TimeStamps(address, EVERY), clock);
  }

  private record Signed(EventLog log) implements Seals {
    @Override
    public Optional<Note> latest() {
      return log.checkpoints().last().flatMap(head -> log.checkpoints().find(head.size()));
    }

    @Override
    public Optional<Note> seal() {
      return Optional.empty();
    }
  }

  Anchoring begin(URI address, Clock by) {
    return new Anchoring(log, seals(), codec, "A. Lawyer", Optional.of(new TimeStamps(address, EVERY)), by);
  }

  /** The bytes that are stamped of the checkpoint of a size. */
  byte[] checkpoint(long size) {
    return log.checkpoints().find(size).orElseThrow().toString().getBytes(StandardCharsets.UTF_8);
  }

  List<Leaf> anchors() {
    return log.leavesOf(EventLog.ANCHORS).map(Anchored::read).toList();
  }

  private static Leaf read(LoggedLeaf logged) {
    try {
      return new LeafCodec(Leaf.CURRENT_VERSION).read(logged.leaf().bytes());
    } catch (MalformedLeaf e) {
      throw new AssertionError(e);
    }
  }

  private Seals seals() {
    Sealer sealer = new Sealer(log, TestEvents.KEY);
    return new Seals() {
      @Override
      public Optional<Note> latest() {
        return Optional.empty();
      }

      @Override
      public Optional<Note> seal() {
        return Optional.of(sealer.seal());
      }
    };
  }

  @Override
  public void close() {
    log.close();
  }
}
