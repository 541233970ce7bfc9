package org.daftar.organisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.daftar.standalone.demo.Dossier;
import org.daftar.standalone.demo.DossierLoader;
import org.jspecify.annotations.Nullable;

/** Runs a {@link LocalOrganisation} with the sample dossier on its record, until it is told to stop. */
public final class TrialRun {

  private static final int NODES = 2;

  private TrialRun() {}

  /**
   * Starts it, and says where everything is.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("daftar-organisation");
    System.out.println("Starting PostgreSQL, Kafka and " + NODES + " nodes of each service; this takes a minute ...");
    try {
      OrderlyEnd.of(() -> runIn(folder));
    } catch (InterruptedException told) {
      System.out.println("Stopped.");
    } finally {
      delete(folder);
    }
  }

  /** Until it is interrupted. */
  private static @Nullable Void runIn(Path folder) throws IOException, InterruptedException, TimeoutException {
    try (LocalOrganisation organisation = LocalOrganisation.start(folder, NODES)) {
      new DossierLoader(organisation.deciding().getFirst().address()).load(Dossier.sample());
      print(organisation);
      System.out.println("What they print:  " + folder);
      System.out.println("Stop with Ctrl-C.");
      new CountDownLatch(1).await();
      return null;
    }
  }

  private static void print(LocalOrganisation organisation) {
    organisation.proxy().ifPresent(proxy -> System.out.println("Read and record:  " + proxy.address()));
    organisation.answering().forEach(node -> System.out.println("Read and record:  " + node.address()));
    organisation.deciding().forEach(node -> System.out.println("REST for writing: " + node.address() + "/api"));
    organisation.nodes().forEach(node -> System.out.println("Probes, metrics:  " + node.management() + "/actuator"));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
