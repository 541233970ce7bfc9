package org.daftar.benchmarks.carrying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.daftar.benchmarks.Benchmark;
import org.daftar.benchmarks.measuring.BenchmarkLog;
import org.daftar.benchmarks.measuring.Effort;
import org.daftar.benchmarks.measuring.PostgresServer;
import org.daftar.benchmarks.measuring.ScratchFolder;
import org.daftar.benchmarks.measuring.Table;
import org.daftar.benchmarks.measuring.Target;
import org.daftar.carrier.broker.KafkaBroker;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.relay.PostgresLeadership;
import org.daftar.command.platform.relay.RelaySettings;
import org.daftar.command.platform.relay.Republishing;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;
import org.daftar.query.carried.CarriedReading;
import org.daftar.query.carried.Quarantine;
import org.daftar.query.carried.TrustedLog;
import org.daftar.query.feed.Portion;
import org.daftar.query.platform.kafka.CarriedLog;
import org.daftar.query.platform.kafka.Carrier;
import org.daftar.server.Brokers;

/** A backlog that is sent and read again, beside a producer that does nothing else and an outbox that waits. */
public final class Drain implements Benchmark {

  private static final int ONE_BY_ONE = 2_000;
  private static final int PORTION = 5_000;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final String name;
  private final int events;
  private final int rounds;

  private Drain(String name, int events, int rounds) {
    this.name = name;
    this.events = events;
    this.rounds = rounds;
  }

  /** In three rounds. */
  public static Benchmark ofThousands() {
    return new Drain("drain", 200_000, 3);
  }

  /** In one round, since each takes minutes. */
  public static Benchmark ofAMillion() {
    return new Drain("drain-million", 1_000_000, 1);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String about() {
    return "a backlog of %,d events sent and read, beside a bare producer, an outbox that resends one by one and a bare"
            .formatted(events)
        + " SHA-256 chain";
  }

  @Override
  public String run(Path parent) throws IOException, InterruptedException {
    try (ScratchFolder folder = ScratchFolder.in(parent);
        PostgresServer server = PostgresServer.start();
        KafkaBroker broker = KafkaBroker.start(Files.createDirectory(folder.path().resolve("kafka")))) {
      DataSource schema = server.newSchema();
      try (EventLog log = Backlog.of(schema, events)) {
        return new Run(log, schema, broker.address(), relayKey(), rounds).report();
      }
    } catch (SQLException | MalformedNote e) {
      throw new IOException(e);
    }
  }

  private static SigningKey relayKey() throws MalformedNote {
    return SigningKey.generate(BenchmarkLog.ORIGIN + "/relay", Algorithm.ED25519, new SecureRandom());
  }

  /** All contenders, one after the other, in each round. */
  private record Run(EventLog log, DataSource schema, String servers, SigningKey key, int rounds) {

    private String report() throws IOException, InterruptedException {
      List<Effort> relay = new ArrayList<>();
      List<Effort> bare = new ArrayList<>();
      List<Effort> waiting = new ArrayList<>();
      List<Effort> reading = new ArrayList<>();
      List<Effort> chain = new ArrayList<>();
      for (int round = 0; round <= rounds; round++) {
        RelaySettings settings = settings();
        relay.add(Effort.of(() -> send(settings)));
        BareProducer producer = BareProducer.of(servers, settings.events());
        bare.add(Effort.of(producer::sendAll));
        waiting.add(Effort.of(() -> producer.sendOneByOne(ONE_BY_ONE)));
        reading.add(Effort.of(() -> read(settings)));
        chain.add(Effort.of(() -> hash(producer.records())));
      }
      return table(
          "%,d events, median of rounds: %d".formatted(log.size(), rounds),
          rate(relay, log.size()),
          rate(bare, log.size()),
          rate(waiting, ONE_BY_ONE),
          rate(reading, log.size()),
          rate(chain, log.size()));
    }

    private RelaySettings settings() {
      UUID topic = UUID.randomUUID();
      return new RelaySettings(Brokers.open(servers), "events-" + topic, "checkpoints-" + topic, 1, 1);
    }

    private void send(RelaySettings settings) throws InterruptedException {
      long sent = new Republishing(log, key, settings, new PostgresLeadership(schema)).from(0);
      if (sent != log.size()) {
        throw new IllegalStateException("only " + sent + " were sent");
      }
    }

    private void read(RelaySettings settings) {
      RecordingCodec codec = new RecordingCodec(new EventCodec(new EventCatalogue()), List.of());
      TrustedLog trusted = new TrustedLog(BenchmarkLog.key().verifier(), key.verifier());
      Quarantine quarantine = new Quarantine();
      Carrier carrier = new Carrier(Brokers.open(servers), settings.events(), settings.checkpoints());
      try (CarriedLog carried = new CarriedLog(carrier, new CarriedReading(trusted, codec, quarantine))) {
        for (long size = 0; size < log.size(); ) {
          Portion portion = carried.read(size, PORTION, PATIENCE);
          if (portion.isEmptyAfter(size)) {
            throw new IllegalStateException("nothing follows position " + size);
          }
          size = portion.size();
        }
      }
    }

    private static void hash(List<ConsumerRecord<byte[], byte[]>> records) {
      Hash last = Hashing.empty();
      for (ConsumerRecord<byte[], byte[]> record : records) {
        last = Hashing.sha256(last.bytes(), record.value());
      }
      if (last.equals(Hashing.empty())) {
        throw new IllegalStateException("nothing was hashed");
      }
    }
  }

  /** The first round warms up. */
  private static double rate(List<Effort> efforts, long events) {
    return events / Effort.median(efforts.subList(1, efforts.size())).seconds();
  }

  private static String table(String heading, double relay, double bare, double waiting, double reading, double chain) {
    Table rates = new Table(heading, "events a second");
    rates.row("relay: read from PostgreSQL, vouched for, sent", figure(relay));
    rates.row("limit: a bare producer of the same bytes", figure(bare));
    rates.row("peer: an outbox that waits for each", figure(waiting));
    rates.row("read from the topic, everything checked", figure(reading));
    rates.row("limit: a bare SHA-256 chain over the payloads", figure(chain));
    Table targets = Target.table();
    Target.atLeast("relay / bare producer", 0.7, "x").addTo(targets, relay / bare);
    Target.atLeast("read and checked, in millions a second", 1, "").addTo(targets, reading / 1e6);
    return rates + "\n" + targets;
  }

  private static String figure(double rate) {
    return String.format(Locale.ROOT, "%,.0f", rate);
  }
}
