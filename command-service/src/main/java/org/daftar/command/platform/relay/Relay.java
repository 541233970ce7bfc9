package org.daftar.command.platform.relay;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.relay.Leadership.Lead;
import org.daftar.command.platform.relay.Leadership.Standing;
import org.daftar.ledger.note.SigningKey;

/**
 * Keeps a log's topics up with the log, as long as this node leads. It remembers nothing: whoever leads goes on where
 * the topic ends. Nothing that fails here keeps anybody from recording.
 */
public final class Relay implements AutoCloseable {

  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final CountDownLatch closed = new CountDownLatch(1);
  private final EventLog log;
  private final SigningKey key;
  private final RelaySettings settings;
  private final Leadership leadership;
  private final Trouble trouble = new Trouble();
  private final Thread thread;
  private volatile Optional<Transmission> current = Optional.empty();

  /** The topic lost records under this relay's eyes: what stands at its end says nothing about what is before it. */
  private boolean emptied;

  /**
   * Begins at once.
   *
   * @param log not closed with this
   * @param key that all nodes of this log share
   * @param leadership closed with this
   */
  public Relay(EventLog log, SigningKey key, RelaySettings settings, Leadership leadership) {
    this.log = log;
    this.key = key;
    this.settings = settings;
    this.leadership = leadership;
    this.thread = Thread.ofPlatform().name("relay").daemon().start(this::run);
  }

  /** How many events of the log stand on the topic; empty where another node sends, or nobody can. */
  public OptionalLong relayed() {
    return current.map(Transmission::arrived).map(OptionalLong::of).orElseGet(OptionalLong::empty);
  }

  /** Why nothing can be sent at present. */
  public Optional<String> trouble() {
    return trouble.current();
  }

  private void run() {
    Duration pause = LOOK;
    try {
      do {
        pause = turn() ? LOOK : min(pause.multipliedBy(2), LONGEST_PAUSE);
      } while (!closed.await(pause.toNanos(), TimeUnit.NANOSECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError("Nobody interrupts the relay", e);
    } finally {
      leadership.close();
    }
  }

  private boolean turn() throws InterruptedException {
    try {
      Optional<Lead> lead = leadership.seek();
      if (lead.isPresent()) {
        try (Lead held = lead.get()) {
          lead(held);
        }
      }
      return true;
    } catch (RuntimeException e) {
      emptied |= e instanceof TopicEmptied;
      trouble.began(e);
      return false;
    }
  }

  private void lead(Lead lead) throws InterruptedException {
    new KeptTopics(settings).require();
    try (Transmission transmission = begin()) {
      current = Optional.of(transmission);
      trouble.ended();
      Standing standing = lead.standing();
      while (isOpen() && standing == Standing.LEADS) {
        transmission.advance(LOOK);
        emptied &= transmission.arrived() == 0;
        standing = lead.standing();
      }
      if (standing == Standing.IS_LOST) {
        transmission.abandon();
      }
    } finally {
      current = Optional.empty();
    }
  }

  private Transmission begin() {
    return emptied ? Transmission.from(0, log, key, settings) : Transmission.resume(log, key, settings);
  }

  private boolean isOpen() {
    return closed.getCount() > 0;
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** Sends what waits, unless that takes more than seconds. */
  @Override
  public void close() {
    closed.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
