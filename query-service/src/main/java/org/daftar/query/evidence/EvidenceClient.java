package org.daftar.query.evidence;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.query.deciding.DecidingServer;
import org.daftar.query.history.Change;
import tools.jackson.core.JacksonException;

/** Finds out how events stand on the log. Asks anew every time: what is not sealed now will be in a moment. */
public final class EvidenceClient {

  private static final Logger LOG = System.getLogger(EvidenceClient.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final LogQuestions log;

  /** Asks that server. */
  public EvidenceClient(DecidingServer server) {
    this.log = new LogQuestions(server);
  }

  /**
   * Where the events of some changes stand, in their order; takes two seconds at most, however slow the other side is.
   *
   * @return empty where the deciding side does not answer, or nothing that can be read
   */
  public Optional<List<Place>> places(List<Change> changes) {
    try (ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor()) {
      return await(asking.submit(() -> ask(changes)));
    }
  }

  private static Optional<List<Place>> await(Future<Optional<List<Place>>> asked) {
    try {
      return asked.get(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      asked.cancel(true);
      return Optional.empty();
    } catch (ExecutionException e) {
      LOG.log(Level.ERROR, "What the log answers cannot be examined", e.getCause());
      return Optional.empty();
    } catch (InterruptedException e) {
      asked.cancel(true);
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Optional<List<Place>> ask(List<Change> changes) throws InterruptedException {
    try {
      Examiner examiner = Examiner.of(log);
      List<Place> places = new ArrayList<>();
      for (Change change : changes) {
        places.add(examiner.place(change));
      }
      return Optional.of(List.copyOf(places));
    } catch (IOException | MalformedNote | MalformedLeaf | JacksonException e) {
      return Optional.empty();
    }
  }
}
