package org.daftar.standalone.faults;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.daftar.standalone.invariants.Finding;
import org.daftar.standalone.invariants.InvariantChecker;
import org.daftar.standalone.invariants.Ledger;
import org.daftar.standalone.invariants.Workload;

/** Kills the product with SIGKILL at random moments, while clients write, and lets the checker decide in the end. */
public final class KillLoop {

  private static final int CLIENTS = 32;
  private static final long LONGEST_MOMENT_MICROS = 20_000;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final RandomGenerator random;
  private final Path data;
  private final Ledger ledger = new Ledger();
  private final List<Client> clients;
  private final List<Duration> ready = new ArrayList<>();

  private KillLoop(long seed, Path folder) {
    this.random = random(seed);
    this.data = folder.resolve("data");
    Workload workload = new Workload();
    this.clients =
        LongStream.rangeClosed(1, CLIENTS).mapToObj(i -> new Client(workload, ledger, random(seed + i))).toList();
  }

  /**
   * Runs it.
   *
   * @param seed of all that is random, as far as threads and processes leave it to us
   * @param kills how many times
   * @param events about how many there are to be in the end, and not many more
   * @param folder an empty folder
   */
  public static KillReport run(long seed, int kills, int events, Path folder)
      throws IOException, InterruptedException, SQLException {
    KillLoop loop = new KillLoop(seed, folder);
    int answers = events / kills;
    for (int kill = 0; kill < kills; kill++) {
      loop.writeAndKill(answers / 2 + loop.random.nextInt(answers / 2));
    }
    List<Finding> notShown = loop.finish();
    Path log = loop.data.resolve("log.sqlite");
    return new KillReport(seed, loop.ready, loop.ledger, log, InvariantChecker.check(loop.ledger, log).with(notShown));
  }

  /** Kills it a moment after so many answers. */
  private void writeAndKill(int answers) throws IOException, InterruptedException {
    CountDownLatch awaited = new CountDownLatch(answers);
    try (Product product = started();
        HttpClient http = HttpClient.newHttpClient();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<?>> writing = new ArrayList<>();
      for (Client client : clients) {
        writing.add(
            threads.submit(() -> {
              client.sendUntilGone(http, product.address(), awaited::countDown);
              return null;
            }));
      }
      boolean answered = awaited.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      product.killAfter(Duration.ofNanos(1_000 * random.nextLong(LONGEST_MOMENT_MICROS)));
      await(writing);
      if (!answered) {
        throw new IllegalStateException("it answered " + (answers - awaited.getCount()) + " times in " + PATIENCE);
      }
    }
  }

  /** Lets every client learn what became of its last command; finds what was acknowledged and is not shown. */
  private List<Finding> finish() throws IOException, InterruptedException {
    try (Product product = started();
        HttpClient http = HttpClient.newHttpClient()) {
      for (Client client : clients) {
        client.sendUnanswered(http, product.address());
      }
      return new Shown(http, product.address(), ledger).check(random);
    }
  }

  private Product started() throws IOException, InterruptedException {
    Product product = Product.start(data);
    try {
      ready.add(product.awaitFirstPage());
      return product;
    } catch (IOException | RuntimeException | InterruptedException e) {
      product.close();
      throw e;
    }
  }

  private static void await(List<Future<?>> writing) throws InterruptedException {
    try {
      for (Future<?> client : writing) {
        client.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a client gave up", e.getCause());
    }
  }

  private static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }
}
