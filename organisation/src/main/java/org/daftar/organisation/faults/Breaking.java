package org.daftar.organisation.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import org.daftar.organisation.LocalOrganisation;
import org.daftar.organisation.NodeProcess;

/** Breaks one part of an organisation for a moment, and waits until it is whole again. */
final class Breaking {

  private static final int LONGEST_MOMENT_MILLIS = 2_000;

  /** Longer than a node stays elected, and than the database keeps a lead that is not asked about. */
  private static final Duration PAUSE = Duration.ofSeconds(20);

  private final LocalOrganisation organisation;
  private final RandomGenerator random;

  Breaking(LocalOrganisation organisation, RandomGenerator random) {
    this.organisation = organisation;
    this.random = random;
  }

  void breakAndHeal(Fault fault) throws IOException, InterruptedException, TimeoutException {
    switch (fault) {
      case DECIDING_NODE_KILLED -> kill(anyOf(organisation.deciding()));
      case ANSWERING_NODE_KILLED -> kill(anyOf(organisation.answering()));
      case BROKER_KILLED -> {
        organisation.servers().kafka().kill();
        moment();
        organisation.servers().kafka().restart();
      }
      case DECIDING_NODE_PAUSED -> pause(anyOf(organisation.deciding()));
      case ANSWERING_NODE_PAUSED -> pause(anyOf(organisation.answering()));
    }
  }

  private NodeProcess anyOf(List<NodeProcess> nodes) {
    return nodes.get(random.nextInt(nodes.size()));
  }

  private void kill(NodeProcess node) throws IOException, InterruptedException, TimeoutException {
    node.kill();
    moment();
    node.restart();
    node.awaitReady();
  }

  private static void pause(NodeProcess node) throws IOException, InterruptedException, TimeoutException {
    signal("STOP", node);
    TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
    signal("CONT", node);
    node.awaitReady();
  }

  private static void signal(String name, NodeProcess node) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(node.pid())).start().waitFor();
  }

  private void moment() throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MOMENT_MILLIS));
  }
}
