package org.daftar.command.platform.relay;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LoggedLeaf;
import org.daftar.command.platform.relay.VouchedRecords.Sent;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.tree.Hashing;

/** Sends the log from some position on, in its order and without a gap. Not safe for several threads. */
final class Transmission implements AutoCloseable {

  private static final Duration CHECK_EVERY = Duration.ofSeconds(5);

  private final EventLog log;
  private final RelaySettings settings;
  private final VouchedRecords records;
  private final TopicEnd end;
  private final Outlet outlet;
  private final SentCheckpoints checkpoints;
  private final AtomicLong arrived;
  private final AtomicLong lastOffset = new AtomicLong(-1);
  private final Portions portions;
  private long checked = System.nanoTime();

  private Transmission(EventLog log, SigningKey key, RelaySettings settings, Optional<Long> from) {
    this.log = log;
    this.settings = settings;
    this.records = new VouchedRecords(log.origin(), settings.events(), key);
    this.end = new TopicEnd(settings);
    this.outlet = new Outlet(settings);
    try {
      expectMoreThanIsThere();
      long next = from.orElseGet(this::behindTheLast);
      this.arrived = new AtomicLong(next);
      this.checkpoints = new SentCheckpoints(log.checkpoints(), settings.checkpoints(), end, outlet);
      this.portions = new Portions(log, records, next);
    } catch (RuntimeException e) {
      outlet.close();
      end.close();
      throw e;
    }
  }

  private void expectMoreThanIsThere() {
    long last = end.of(settings.events()) - 1;
    lastOffset.set(last);
    outlet.expectBehind(settings.events(), last);
  }

  /**
   * Goes on where the topic ends: behind the last record that this relay's key vouches for.
   *
   * @throws UnfitTopic where the topic ends with what the log does not hold
   */
  static Transmission resume(EventLog log, SigningKey key, RelaySettings settings) {
    return new Transmission(log, key, settings, Optional.empty());
  }

  /** Begins at a position, whatever the topic holds. */
  static Transmission from(long position, EventLog log, SigningKey key, RelaySettings settings) {
    return new Transmission(log, key, settings, Optional.of(position));
  }

  private long behindTheLast() {
    Optional<Sent> last = end.last(settings.events(), records::recognise);
    last.ifPresent(this::requireOnLog);
    return last.map(sent -> sent.position() + 1).orElse(0L);
  }

  private void requireOnLog(Sent last) {
    List<LoggedLeaf> found = log.leavesFrom(last.position(), 1);
    if (found.isEmpty() || !Hashing.leaf(found.getFirst().leaf().bytes()).equals(last.leaf())) {
      throw new UnfitTopic(
          "The topic %s ends with an event at position %d that this log of %d events does not hold; accepted is a topic"
                  .formatted(settings.events(), last.position(), log.size())
              + " of this log, not of one that an older copy was restored over");
    }
  }

  /** Sends what comes next, at most one batch; waits for it where there is none yet. */
  void advance(Duration patience) throws InterruptedException {
    outlet.requireSound();
    portions.take(patience).forEach(message -> outlet.send(message, this::hasArrived));
    checkpoints.send(arrived());
    requireWhatArrived();
  }

  /** In the order of the log, from the position where this began. */
  private void hasArrived(long offset) {
    lastOffset.set(offset);
    arrived.incrementAndGet();
  }

  /** A topic may be emptied while nothing is sent to it: nobody would read anything until something is. */
  private void requireWhatArrived() {
    long last = lastOffset.get();
    if (System.nanoTime() - checked > CHECK_EVERY.toNanos()) {
      if (end.of(settings.events()) <= last) {
        throw new TopicEmptied(settings.events());
      }
      checked = System.nanoTime();
    }
  }

  /** The position of what is sent next. */
  long next() {
    return portions.next();
  }

  /** How many events of the log stand on the topic, as far as this knows. */
  long arrived() {
    return arrived.get();
  }

  /** Waits until everything that was sent has arrived. */
  void flush() {
    outlet.flush();
  }

  /** Sends nothing more, not even what waits. */
  void abandon() {
    outlet.abandon();
  }

  /** Sends what waits. */
  @Override
  public void close() {
    portions.close();
    outlet.close();
    end.close();
  }
}
