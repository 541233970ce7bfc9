package org.daftar.organisation.faults;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.daftar.organisation.LocalOrganisation;
import org.daftar.organisation.OrderlyEnd;

/**
 * Breaks one part after the other while clients write to all deciding nodes, and lets the checker decide in the end.
 */
public final class FaultLoop {

  private static final int NODES = 2;
  private static final int ANSWERS = 200;
  private static final int ROUNDS = 10;
  private static final String LONG = "long";

  private final Breaking breaking;
  private final Map<Fault, Integer> made = new EnumMap<>(Fault.class);

  private FaultLoop(Breaking breaking) {
    this.breaking = breaking;
  }

  /**
   * Runs it.
   *
   * @param seed of all that is random, as far as threads and processes leave it to us
   * @param rounds how many faults, one kind after the other
   * @param answers how many answers the clients get in each round, half of them before the fault
   * @param folder an empty folder
   * @param told how far it has come, after each round
   */
  public static FaultReport run(long seed, int rounds, int answers, Path folder, Consumer<String> told)
      throws IOException, InterruptedException, TimeoutException, SQLException {
    return run(seed, rounds, answers, List.of(Fault.values()), Spans.SHORT, folder, told);
  }

  private static FaultReport run(
      long seed, int rounds, int answers, List<Fault> kinds, Spans spans, Path folder, Consumer<String> told)
      throws IOException, InterruptedException, TimeoutException, SQLException {
    try (LocalOrganisation organisation = LocalOrganisation.startToBreak(folder, NODES)) {
      RandomGenerator random = random(seed);
      Breaking breaking = new Breaking(organisation, random, spans);
      FaultLoop loop = new FaultLoop(breaking);
      Clients clients = new Clients(organisation.deciding(), seed);
      List<Fault> possible = kinds.stream().filter(kind -> isPossible(kind, organisation)).toList();
      for (int round = 0; round < rounds; round++) {
        Fault fault = possible.get(round % possible.size());
        loop.round(fault, clients, answers);
        told.accept(
            "%d of %d: %s; %,d acknowledged".formatted(round + 1, rounds, fault, clients.ledger().acknowledged()));
      }
      clients.sendUnanswered();
      Aftermath aftermath = new Aftermath(organisation, clients.ledger());
      return new FaultReport(seed, loop.made, breaking.killed(), aftermath.documents(), aftermath.verdict(random));
    }
  }

  /** Clocks are moved only where there is something to move them with, and a server outside is left alone. */
  private static boolean isPossible(Fault kind, LocalOrganisation organisation) {
    return (kind != Fault.CLOCK_JUMPS || organisation.clock().isPresent())
        && (!kind.needsOwnDocuments() || organisation.servers().documents().process().isPresent());
  }

  private void round(Fault fault, Clients clients, int answers)
      throws IOException, InterruptedException, TimeoutException, SQLException {
    try (Clients.Writing writing = clients.write()) {
      writing.awaitAnswers(answers / 2);
      writing.calm();
      breaking.breakAndHeal(fault);
      writing.awaitAnswers(answers / 2);
    }
    made.merge(fault, 1, Integer::sum);
  }

  /**
   * Prints the verdict.
   *
   * @param arguments how many rounds; the seed; {@code long} where what is broken is to stay so for minutes; the kinds
   *     of faults, or none for all
   */
  public static void main(String[] arguments) throws Exception {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : new SecureRandom().nextLong();
    Path folder = Files.createTempDirectory("daftar-faults");
    System.out.println("seed " + seed + ", " + rounds + " faults, in " + folder);
    List<String> further = List.of(arguments).subList(Math.min(arguments.length, 2), arguments.length);
    Spans spans = further.contains(LONG) ? Spans.LONG : Spans.SHORT;
    List<Fault> named = further.stream().filter(word -> !word.equals(LONG)).map(Fault::valueOf).toList();
    List<Fault> kinds = named.isEmpty() ? List.of(Fault.values()) : named;
    FaultReport report = OrderlyEnd.of(() -> run(seed, rounds, ANSWERS, kinds, spans, folder, System.out::println));
    System.out.println(report);
    System.exit(report.verdict().holds() ? 0 : 1);
  }

  static HttpClient newHttp() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }
}
