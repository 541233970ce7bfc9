package org.daftar.benchmarks.commands;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.daftar.benchmarks.measuring.InFlight;
import org.daftar.benchmarks.measuring.Pace;
import org.daftar.benchmarks.measuring.PostgresServer;

/** Lets the contenders of a server take turns with so many clients, each over an empty schema of one PostgreSQL. */
final class ServerTurns {

  /** Who takes turns. */
  enum Who {
    OURS,
    PEER,
    LIMIT
  }

  /**
   * What is measured.
   *
   * @param clients how many at a time
   * @param kind what they send; the limit inserts one row for either
   */
  record Turn(Who who, Commands.Kind kind, int clients) {}

  private final PostgresServer server;
  private final List<Integer> clients;
  private final int rounds;
  private final Duration turn;
  private final Map<Turn, List<Pace>> paces = new LinkedHashMap<>();

  ServerTurns(PostgresServer server, List<Integer> clients, int rounds, Duration turn) {
    this.server = server;
    this.clients = List.copyOf(clients);
    this.rounds = rounds;
    this.turn = turn;
  }

  /** Runs all of them; a first round warms up. */
  void run() throws InterruptedException, SQLException {
    for (int round = 0; round <= rounds; round++) {
      try (Side ours = OurSide.on(server.newSchema());
          Side peer = PeerSide.on(server.newSchema())) {
        round(ours, peer);
      }
      if (round == 0) {
        paces.clear();
      }
    }
  }

  /** The median of a contender's turns. */
  Pace median(Turn of) {
    return Pace.median(Objects.requireNonNull(paces.get(of), of.toString()));
  }

  private void round(Side ours, Side peer) throws InterruptedException, SQLException {
    Commands.Cases oursOpen = Commands.Cases.opened(ours);
    Commands.Cases peerOpen = Commands.Cases.opened(peer);
    for (int number : clients) {
      InFlight inFlight = new InFlight(number);
      for (Commands.Kind kind : Commands.Kind.values()) {
        add(new Turn(Who.OURS, kind, number), oursOpen.pace(kind, inFlight, turn));
        add(new Turn(Who.PEER, kind, number), peerOpen.pace(kind, inFlight, turn));
      }
      Pace limit = limit(server.newSchema(), inFlight);
      for (Commands.Kind kind : Commands.Kind.values()) {
        add(new Turn(Who.LIMIT, kind, number), limit);
      }
    }
  }

  private Pace limit(DataSource schema, InFlight inFlight) throws InterruptedException, SQLException {
    try (SingleInserts inserts = SingleInserts.on(schema, inFlight.clients())) {
      return inFlight.pace(turn, inserts::insert);
    }
  }

  private void add(Turn what, Pace pace) {
    paces.computeIfAbsent(what, any -> new ArrayList<>()).add(pace);
  }
}
