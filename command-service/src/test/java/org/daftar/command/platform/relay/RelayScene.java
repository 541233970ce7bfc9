package org.daftar.command.platform.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.daftar.carrier.broker.KafkaServer;
import org.daftar.carrier.broker.TestKafka;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.postgres.PostgresLog;
import org.daftar.command.platform.log.postgres.PostgresServer;
import org.daftar.command.platform.log.postgres.TestPostgres;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.SigningKey;
import org.daftar.server.Brokers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A log in a real database, two topics on a real server, and relays between them. */
@Timeout(120)
@ExtendWith({PostgresServer.class, KafkaServer.class})
abstract class RelayScene {

  static final SigningKey KEY = key((byte) 1);
  static final SigningKey FOREIGN_KEY = key((byte) 2);

  static TestPostgres postgres;
  static TestKafka kafka;

  final List<Relay> relays = new ArrayList<>();
  DataSource schema;
  EventLog log;
  RelaySettings settings;
  Topic events;
  Topic checkpoints;

  @BeforeAll
  static void reachServers(TestPostgres database, TestKafka carrier) {
    postgres = database;
    kafka = carrier;
  }

  @BeforeEach
  void openLog() {
    schema = postgres.newSchema();
    log = open(schema);
    settings = new RelaySettings(Brokers.open(kafka.address()), kafka.newTopic(), kafka.newTopic(), 1, 1);
    events = new Topic(settings, settings.events());
    checkpoints = new Topic(settings, settings.checkpoints());
  }

  @AfterEach
  void closeLog() {
    relays.forEach(Relay::close);
    log.close();
  }

  static EventLog open(DataSource schema) {
    return PostgresLog.open(schema, () -> TestEvents.GENESIS, LogClock.system());
  }

  Relay startRelay() {
    Relay relay = new Relay(log, KEY, settings, new PostgresLeadership(schema));
    relays.add(relay);
    return relay;
  }

  /** Appends so many events of a new stream, in several transactions. */
  void append(String stream, int count) {
    LongStream.range(0, (count + 99) / 100)
        .forEach(n -> log.append(TestEvents.events(stream, n * 100, Math.min(n * 100 + 99, count - 1))));
  }

  void awaitRelayed(Relay relay) {
    awaitRelayed(relay, log.size());
  }

  static void awaitRelayed(Relay relay, long size) {
    await(() -> relay.relayed().orElse(0) >= size);
  }

  /** Waits, for as long as the test may take. */
  static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
      if (Thread.interrupted()) {
        throw new AssertionError("What was awaited did not come");
      }
    }
  }

  List<Long> allPositions() {
    return LongStream.range(0, log.size()).boxed().toList();
  }

  private static SigningKey key(byte seed) {
    try {
      byte[] bytes = new byte[SigningKey.SEED_LENGTH];
      bytes[0] = seed;
      return SigningKey.of("example.org/log/relay", Algorithm.ED25519, bytes);
    } catch (MalformedNote e) {
      throw new IllegalStateException(e);
    }
  }
}
