package org.daftar.command.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.daftar.carrier.broker.KafkaBroker;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.server.Brokers;
import org.junit.jupiter.api.Test;

class RelayFaultsTest extends RelayScene {

  @Test
  void leavesNoGapWhereTheServerIsKilledUnderLoad() throws Exception {
    KafkaBroker broker = kafka.broker();
    Relay relay = startRelay();
    CompletableFuture<Void> load = CompletableFuture.runAsync(() -> append("cas_1", 20_000));
    awaitRelayed(relay, 1_000);
    broker.kill();
    load.join();
    broker.restart();
    awaitRelayed(relay);

    assertThat(Follower.follow(events.positions())).isEqualTo(log.size());
  }

  @Test
  void leavesNoGapWhereTheLeadIsCutOffAndAnotherNodeTakesOver() throws Exception {
    Relay first = new Relay(log, KEY, settings, new OneTurn(new PostgresLeadership(schema)));
    relays.add(first);
    awaitRelayed(first, 1);
    Relay second = startRelay();
    CompletableFuture<Void> load = CompletableFuture.runAsync(() -> append("cas_1", 10_000));
    awaitRelayed(first, 500);
    assertThat(cutOffLead()).isEqualTo(1);
    load.join();
    awaitRelayed(second);

    assertThat(Follower.follow(events.positions())).isEqualTo(log.size());
  }

  @Test
  void handsTheLeadOverWhenItIsClosed() throws Exception {
    append("cas_1", 10);
    Relay first = startRelay();
    awaitRelayed(first);
    Relay second = startRelay();
    append("cas_2", 10);
    awaitRelayed(first);
    assertThat(second.relayed()).isEmpty();
    first.close();
    append("cas_3", 10);
    awaitRelayed(second);

    assertThat(first.relayed()).isEmpty();
    assertThat(events.positions()).isEqualTo(allPositions());
  }

  @Test
  void sendsNothingToATopicThatKnowsMoreThanTheLog() throws Exception {
    append("cas_1", 20);
    Relay relay = startRelay();
    awaitRelayed(relay);
    relay.close();
    DataSource older = postgres.newSchema();
    try (EventLog restored = open(older)) {
      restored.append(TestEvents.events("cas_other", 0, 30));
      Relay misled = new Relay(restored, KEY, settings, new PostgresLeadership(older));
      relays.add(misled);
      await(() -> misled.trouble().isPresent());

      assertThat(misled.trouble().orElseThrow()).contains(settings.events(), "position 20", "older copy");
      misled.close();
    }
    assertThat(events.positions()).isEqualTo(allPositions());
  }

  @Test
  void saysWhyAndClosesWithinSecondsWhereNoServerIsThere() throws Exception {
    RelaySettings nowhere = new RelaySettings(Brokers.open("127.0.0.1:" + unusedPort()), "events", "checkpoints", 1, 1);
    Relay relay = new Relay(log, KEY, nowhere, Leadership.alone());
    relays.add(relay);
    await(() -> relay.trouble().isPresent());
    long before = System.nanoTime();
    relay.close();

    assertThat(relay.trouble().orElseThrow()).contains("Kafka");
    assertThat(relay.relayed()).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
  }

  private static int unusedPort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Leads once at most, so that what follows is the other node's. */
  private record OneTurn(Leadership leadership, AtomicBoolean over) implements Leadership {

    OneTurn(Leadership leadership) {
      this(leadership, new AtomicBoolean());
    }

    @Override
    public Optional<Lead> seek() {
      return over.get() ? Optional.empty() : leadership.seek().filter(lead -> !over.getAndSet(true));
    }

    @Override
    public Optional<Lead> demand(Duration patience) {
      return leadership.demand(patience);
    }

    @Override
    public void close() {
      leadership.close();
    }
  }

  /** How many connections that hold the lead were cut. */
  private int cutOffLead() throws Exception {
    String cut =
        """
        select count(pg_terminate_backend(pid)) from pg_locks
        where locktype = 'advisory' and granted and (classid::bigint << 32 | objid::bigint) = %s
        """
            .formatted(PostgresLeadership.KEY);
    try (Connection connection = schema.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(cut)) {
      row.next();
      return row.getInt(1);
    }
  }
}
