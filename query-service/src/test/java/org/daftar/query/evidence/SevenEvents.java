package org.daftar.query.evidence;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.daftar.events.LogEvent.LogOpened;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.query.deciding.DecidingServer;
import org.daftar.query.history.Change;
import org.daftar.query.sample.LogServer;
import org.daftar.query.sample.SignedLog;

/** Seven events, five of them signed, and a server that answers honestly about them until it is told otherwise. */
final class SevenEvents implements AutoCloseable {

  static final int SIGNED = 5;

  /** The event about which the server is made to lie. */
  static final int FOURTH = 3;

  final SignedLog log;
  final LogServer server = new LogServer();
  private final EvidenceClient client = new EvidenceClient(new DecidingServer(server::address));

  SevenEvents() throws IOException, MalformedNote, MalformedLeaf {
    log = SignedLog.of(LongStream.range(0, 7).mapToObj(SevenEvents::recordedAt).toList());
    honest();
  }

  LogServer honest() {
    return server.over(log, SIGNED);
  }

  Optional<List<Place>> places(long... positions) {
    return client.places(LongStream.of(positions).mapToObj(SevenEvents::change).toList());
  }

  Optional<Seal> seal(long position) {
    return places(position).map(places -> places.getFirst().seal());
  }

  static Instant recordedAt(long position) {
    return Instant.parse("2026-11-01T09:00:00Z").plusSeconds(60 * position);
  }

  private static Change change(long position) {
    return new Change(position, recordedAt(position), "A. Monitor", List.of(), new LogOpened(SignedLog.ORIGIN));
  }

  @Override
  public void close() {
    server.close();
  }
}
