package org.daftar.organisation.faults;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.daftar.organisation.LocalOrganisation;

/**
 * Breaks one part after the other while clients write to all deciding nodes, and lets the checker decide in the end.
 */
public final class FaultLoop {

  private static final int NODES = 2;
  private static final int ANSWERS = 400;
  private static final int ROUNDS = 10;

  private final RandomGenerator random;
  private final LocalOrganisation organisation;
  private final Map<Fault, Integer> made = new EnumMap<>(Fault.class);

  private FaultLoop(long seed, LocalOrganisation organisation) {
    this.random = random(seed);
    this.organisation = organisation;
  }

  /**
   * Runs it.
   *
   * @param seed of all that is random, as far as threads and processes leave it to us
   * @param rounds how many faults, one kind after the other
   * @param answers how many answers the clients get in each round, half of them before the fault
   * @param folder an empty folder
   */
  public static FaultReport run(long seed, int rounds, int answers, Path folder)
      throws IOException, InterruptedException, TimeoutException, SQLException {
    try (LocalOrganisation organisation = LocalOrganisation.start(folder, NODES)) {
      FaultLoop loop = new FaultLoop(seed, organisation);
      Clients clients = new Clients(organisation.deciding(), seed);
      List<Fault> kinds = List.copyOf(EnumSet.allOf(Fault.class));
      for (int round = 0; round < rounds; round++) {
        loop.round(kinds.get(round % kinds.size()), clients, answers);
      }
      clients.sendUnanswered();
      Aftermath aftermath = new Aftermath(organisation, clients.ledger());
      return new FaultReport(seed, loop.made, aftermath.documents(), aftermath.verdict(loop.random));
    }
  }

  private void round(Fault fault, Clients clients, int answers)
      throws IOException, InterruptedException, TimeoutException {
    try (Clients.Writing writing = clients.write()) {
      writing.awaitAnswers(answers / 2);
      new Breaking(organisation, random).breakAndHeal(fault);
      writing.awaitAnswers(answers / 2);
    }
    made.merge(fault, 1, Integer::sum);
  }

  /** Runs as many rounds as the first argument says, with the seed that the second says, and prints the verdict. */
  public static void main(String[] arguments) throws Exception {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : new SecureRandom().nextLong();
    Path folder = Files.createTempDirectory("daftar-faults");
    System.out.println("seed " + seed + ", " + rounds + " faults, in " + folder);
    FaultReport report = run(seed, rounds, ANSWERS, folder);
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
