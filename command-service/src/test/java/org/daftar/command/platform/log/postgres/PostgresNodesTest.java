package org.daftar.command.platform.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.command.platform.log.TestEvents.event;
import static org.daftar.command.platform.log.TestEvents.events;
import static org.daftar.command.platform.log.TestEvents.relying;
import static org.daftar.command.platform.log.TestEvents.withKey;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.daftar.command.log.Appended;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.KeyTaken;
import org.daftar.command.log.StreamMoved;
import org.daftar.command.platform.log.Contention;
import org.daftar.command.platform.log.LogInvariants;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.command.platform.log.clock.LogClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several nodes write one log. */
@ExtendWith(PostgresServer.class)
class PostgresNodesTest {

  private static TestPostgres server;

  private DataSource schema;
  private EventLog here;
  private EventLog there;

  @BeforeAll
  static void reachServer(TestPostgres running) {
    server = running;
  }

  @BeforeEach
  void openNodes() {
    schema = server.newSchema();
    here = PostgresLog.open(schema, () -> TestEvents.GENESIS, LogClock.system());
    there = PostgresLog.open(schema, () -> TestEvents.GENESIS, LogClock.system());
  }

  @AfterEach
  void closeNodes() {
    here.close();
    there.close();
  }

  @Test
  void keepOneOrderWithoutGapsAndTellEveryLoser() {
    Contention contention = new Contention();
    contention.run(50, here, there);

    assertThat(contention.acknowledged()).hasSize(800);
    assertThat(contention.lost()).isPositive();
    LogInvariants.hold(there, contention.acknowledged());
  }

  @Test
  void takeTurns() {
    for (long n = 0; n < 10; n++) {
      EventLog node = n % 2 == 0 ? here : there;

      assertThat(node.append(events("cas_1", n, n))).isEqualTo(new Appended(n + 2));
    }
  }

  @Test
  void noticeThatTheOtherHasMovedAStream() {
    here.append(events("cas_1", 0, 0));
    there.append(events("cas_1", 1, 1));

    assertThatThrownBy(() -> here.append(events("cas_1", 1, 1))).isInstanceOf(StreamMoved.class);
  }

  @Test
  void noticeThatTheOtherHasMovedTheGround() {
    here.append(events("pty_1", 0, 0));
    there.append(events("pty_1", 1, 1));

    assertThatThrownBy(() -> here.append(relying(event("cas_1", 0), "pty_1", 0))).isInstanceOf(StreamMoved.class);
    assertThat(here.append(relying(event("cas_1", 0), "pty_1", 1))).isEqualTo(new Appended(4));
  }

  @Test
  void noticeThatTheOtherHasTakenAKey() {
    here.append(events("cas_1", 0, 0));
    there.append(withKey(event("cas_2", 0), "k"));

    assertThatThrownBy(() -> here.append(withKey(event("cas_3", 0), "k"))).isInstanceOf(KeyTaken.class);
  }

  @Test
  void wakeWhoeverWaitsAtTheOther() throws Exception {
    there.append(events("cas_1", 0, 0));

    assertThat(here.awaitSize(2, Duration.ofMinutes(1))).isEqualTo(2);
  }

  @Test
  void waitForWhoeverHoldsTheHeadAndSeeNothingEarly() throws Exception {
    here.append(events("cas_1", 0, 0));
    try (Connection foreign = schema.getConnection();
        Statement statement = foreign.createStatement()) {
      foreign.setAutoCommit(false);
      statement.execute("update head set size = size + 1");
      statement.execute("insert into event values (2, 'cas_f', 0, 'evt-foreign', 0, '{}', '{}', '')");
      CompletableFuture<Appended> waiting = CompletableFuture.supplyAsync(() -> there.append(events("cas_1", 1, 1)));

      assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
      assertThat(here.readFrom(0, 9)).hasSize(2);

      foreign.commit();
      assertThat(waiting.join()).isEqualTo(new Appended(4));
    }
    assertThat(here.readFrom(2, 9)).extracting("eventId").containsExactly("evt-foreign", "evt-cas_1-1");
  }

  @Test
  void goOnWhenWhoeverHeldTheHeadGivesItBack() throws Exception {
    try (Connection foreign = schema.getConnection();
        Statement statement = foreign.createStatement()) {
      foreign.setAutoCommit(false);
      statement.execute("select * from head for update");
      CompletableFuture<Appended> waiting = CompletableFuture.supplyAsync(() -> here.append(events("cas_1", 0, 0)));
      foreign.rollback();

      assertThat(waiting.join()).isEqualTo(new Appended(2));
    }
    LogInvariants.hold(here, Map.of(1L, "evt-cas_1-0"));
  }
}
