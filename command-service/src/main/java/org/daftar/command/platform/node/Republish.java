package org.daftar.command.platform.node;

import org.daftar.command.log.EventLog;
import org.daftar.command.platform.log.Genesis;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.postgres.PostgresLog;
import org.daftar.command.platform.relay.PostgresLeadership;
import org.daftar.command.platform.relay.RelayKey;
import org.daftar.command.platform.relay.Republishing;
import org.daftar.server.Variables;

/** Refills the topic of a log, once, told by the same variables as a node of the deciding side. */
public final class Republish {

  private final Variables variables;

  /** Reads variables when it runs. */
  public Republish(Variables variables) {
    this.variables = variables;
  }

  /**
   * Sends all events from a position on, and waits until they stand on the topic. Nodes may run meanwhile.
   *
   * @return how many were sent
   * @throws org.daftar.server.InvalidVariable where a variable is missing or breaks its rule
   * @throws IllegalArgumentException where the log ends before that position
   * @throws RuntimeException where the log, the key or the topic is not there, or is not as it must be
   */
  public long from(long position) throws InterruptedException {
    try (EventLog log = PostgresLog.open(CommandSettings.log(variables), Republish::noGenesis, LogClock.system())) {
      return new Republishing(
              log,
              RelayKey.existing(variables.folder("DAFTAR_KEYS")),
              CommandSettings.relay(variables),
              new PostgresLeadership(CommandSettings.log(variables)))
          .from(position);
    }
  }

  /** Does the same, and says in a sentence what it did. */
  public String toldFrom(long position) throws InterruptedException {
    return from(position) + " events were sent again";
  }

  private static Genesis noGenesis() {
    throw new IllegalStateException("The database holds no log; a node of the deciding side begins one");
  }
}
