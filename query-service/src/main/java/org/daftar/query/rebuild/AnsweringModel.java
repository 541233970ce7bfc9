package org.daftar.query.rebuild;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The read model that answers on this node. Another takes its place in one step; the former is closed when the
 * questions that it was answering are answered.
 *
 * @param <M> what read models are on this node
 */
public final class AnsweringModel<M extends ReadModel> implements AutoCloseable {

  private static final Logger LOG = System.getLogger(AnsweringModel.class.getName());

  /** Longer than any question waits for what was just written. */
  private static final Duration LONGEST_QUESTION = Duration.ofSeconds(30);

  private final Duration patience;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Optional<Held<M>> held = Optional.empty();
  private volatile boolean closed;

  /**
   * Nothing answers at first.
   *
   * @param patience how long a question waits for something that answers
   */
  public AnsweringModel(Duration patience) {
    this.patience = patience;
  }

  /** What answers new questions; empty while nothing does. */
  public Optional<M> now() {
    lock.lock();
    try {
      return held.map(Held::model);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Holds on to what answers, for one question.
   *
   * @throws NothingAnswers where nothing does in time
   */
  public Lease<M> lease() {
    lock.lock();
    try {
      long nanos = patience.toNanos();
      while (held.isEmpty() && !closed && nanos > 0) {
        nanos = changed.awaitNanos(nanos);
      }
      Held<M> leased = held.orElseThrow(() -> new NothingAnswers("the record is still being read; ask again"));
      leased.leases++;
      return new Lease<>(leased.model, () -> release(leased));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NothingAnswers("the server is stopping");
    } finally {
      lock.unlock();
    }
  }

  private void release(Held<M> leased) {
    lock.lock();
    try {
      leased.leases--;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Answers all new questions from another one, and closes the former when it has answered its last. */
  void replace(M next) {
    put(Optional.of(new Held<>(next)));
  }

  /** Answers no more questions, and closes what did when it has answered its last. */
  void withdraw() {
    put(Optional.empty());
  }

  private void put(Optional<Held<M>> next) {
    Optional<Held<M>> former;
    lock.lock();
    try {
      former = held;
      held = next;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    former.ifPresent(this::end);
  }

  private void end(Held<M> former) {
    lock.lock();
    try {
      long nanos = LONGEST_QUESTION.toNanos();
      while (former.leases > 0 && nanos > 0) {
        nanos = changed.awaitNanos(nanos);
      }
      if (former.leases > 0) {
        LOG.log(Level.WARNING, "A read model is closed though " + former.leases + " questions still use it");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
    former.model.close();
  }

  @Override
  public void close() {
    closed = true;
    withdraw();
  }

  private static final class Held<M extends ReadModel> {

    private final M model;
    private int leases;

    private Held(M model) {
      this.model = model;
    }

    private M model() {
      return model;
    }
  }
}
