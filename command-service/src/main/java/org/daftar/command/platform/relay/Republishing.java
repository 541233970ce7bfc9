package org.daftar.command.platform.relay;

import java.time.Duration;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.relay.Leadership.Lead;
import org.daftar.command.platform.relay.Leadership.Standing;
import org.daftar.ledger.note.SigningKey;

/**
 * Sends the log once more, to refill a topic that has lost records although its end is there. Whoever relays steps down
 * meanwhile; where this breaks off, the relay goes on from there.
 */
public final class Republishing {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final EventLog log;
  private final SigningKey key;
  private final RelaySettings settings;
  private final Leadership leadership;

  /**
   * @param key that all nodes of this log share
   */
  public Republishing(EventLog log, SigningKey key, RelaySettings settings, Leadership leadership) {
    this.log = log;
    this.key = key;
    this.settings = settings;
    this.leadership = leadership;
  }

  /**
   * Sends all events from a position on and waits until they stand on the topic.
   *
   * @return how many were sent
   * @throws IllegalArgumentException where the log ends before that position
   * @throws IllegalStateException where whoever relays does not step down, or another node took the lead meanwhile
   * @throws UnfitTopic where the topic is not as it must be
   * @throws org.apache.kafka.common.KafkaException where the carrier does not take them
   */
  public long from(long position) throws InterruptedException {
    if (position < 0 || position > log.size()) {
      throw new IllegalArgumentException("The log holds " + log.size() + " events: there is no position " + position);
    }
    try (Lead lead =
        leadership
            .demand(PATIENCE)
            .orElseThrow(() -> new IllegalStateException("Whoever relays did not step down within " + PATIENCE))) {
      new KeptTopics(settings).require();
      try (Transmission transmission = Transmission.from(position, log, key, settings)) {
        send(transmission, lead);
        return transmission.next() - position;
      }
    }
  }

  private void send(Transmission transmission, Lead lead) throws InterruptedException {
    while (transmission.next() < log.size()) {
      transmission.advance(Duration.ZERO);
      if (lead.standing() == Standing.IS_LOST) {
        throw new IllegalStateException("Another node took the lead at position " + transmission.next());
      }
    }
    transmission.flush();
  }
}
