package org.daftar.organisation.faults;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;
import org.daftar.organisation.NodeProcess;
import org.daftar.standalone.faults.Client;
import org.daftar.standalone.invariants.Ledger;
import org.daftar.standalone.invariants.Workload;

/** Clients that write to whichever deciding node answers, and keep one ledger. */
final class Clients {

  private static final int COUNT = 8;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final long BEFORE_ANOTHER_MILLIS = 50;

  private static final long BEFORE_NEXT_MILLIS = 40;
  private static final long CALM_BEFORE_NEXT_MILLIS = 400;

  private final List<NodeProcess> nodes;
  private final Ledger ledger = new Ledger();
  private final List<Client> clients;

  Clients(List<NodeProcess> nodes, long seed) {
    this.nodes = nodes;
    Workload workload = new Workload();
    this.clients =
        LongStream.rangeClosed(1, COUNT)
            .mapToObj(i -> new Client(workload, ledger, FaultLoop.random(seed + i)))
            .toList();
  }

  Ledger ledger() {
    return ledger;
  }

  /** Starts to write, each client on a thread of its own, until it is closed. */
  Writing write() {
    return new Writing();
  }

  /** Lets every client learn what became of its last command. */
  void sendUnanswered() throws IOException, InterruptedException {
    try (HttpClient http = FaultLoop.newHttp()) {
      for (Client client : clients) {
        client.sendUnanswered(http, nodes.getFirst().address());
      }
    }
  }

  /** Clients at work. */
  final class Writing implements AutoCloseable {

    private final Semaphore answers = new Semaphore(0);
    private final HttpClient http = FaultLoop.newHttp();
    private final ExecutorService threads = Executors.newFixedThreadPool(COUNT);
    private final List<Future<?>> writing = new ArrayList<>();
    private volatile long beforeNextMillis = BEFORE_NEXT_MILLIS;
    private volatile boolean over;

    private Writing() {
      for (int i = 0; i < clients.size(); i++) {
        int first = i;
        writing.add(
            threads.submit(() -> {
              write(clients.get(first), first);
              return null;
            }));
      }
    }

    private void write(Client client, int first) throws InterruptedException {
      for (int node = first; !over; ) {
        try {
          client.sendNext(http, nodes.get(node % nodes.size()).address());
          answers.release();
          TimeUnit.MILLISECONDS.sleep(beforeNextMillis);
        } catch (IOException gone) {
          node++;
          TimeUnit.MILLISECONDS.sleep(BEFORE_ANOTHER_MILLIS);
        }
      }
    }

    /** Goes on rarely from now on: two processors that take in all they can have no time to start nodes again. */
    void calm() {
      beforeNextMillis = CALM_BEFORE_NEXT_MILLIS;
    }

    void awaitAnswers(int count) throws InterruptedException, TimeoutException {
      if (!answers.tryAcquire(count, PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new TimeoutException("there were not " + count + " answers in " + PATIENCE);
      }
    }

    @Override
    public void close() {
      over = true;
      try {
        for (Future<?> client : writing) {
          client.get();
        }
      } catch (ExecutionException e) {
        throw new IllegalStateException("a client gave up", e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } finally {
        threads.shutdownNow();
        http.close();
      }
    }
  }
}
