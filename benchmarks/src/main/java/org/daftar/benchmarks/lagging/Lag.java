package org.daftar.benchmarks.lagging;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.daftar.benchmarks.Benchmark;
import org.daftar.benchmarks.measuring.Pace;
import org.daftar.benchmarks.measuring.PostgresServer;
import org.daftar.benchmarks.measuring.ScratchFolder;
import org.daftar.benchmarks.measuring.Table;
import org.daftar.benchmarks.measuring.Target;
import org.daftar.organisation.LocalOrganisation;

/** From the acknowledgement on one node to the answer of another, while people record at a steady pace. */
public final class Lag implements Benchmark {

  private static final int PER_SECOND = 500;
  private static final Duration OTHERS = Duration.ofSeconds(20);

  private final String name;
  private final Duration time;
  private final Nodes nodes;

  private Lag(String name, Duration time, Nodes nodes) {
    this.name = name;
    this.time = time;
    this.nodes = nodes;
  }

  private interface Nodes {
    LocalOrganisation start(Path folder, int each) throws IOException, InterruptedException, TimeoutException;
  }

  /** For a minute, in which the second compiler would still be busy with the nodes. */
  public static Benchmark minute() {
    return new Lag("lag", Duration.ofMinutes(1), LocalOrganisation::startBriefly);
  }

  /** For ten minutes: what grows would show. */
  public static Benchmark tenMinutes() {
    return new Lag("lag-long", Duration.ofMinutes(10), LocalOrganisation::start);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String about() {
    return "%d commands a second for %d min: acknowledged on one node until read on another, beside Kafka and Axon alone"
        .formatted(PER_SECOND, time.toMinutes());
  }

  @Override
  public String run(Path parent) throws IOException, InterruptedException {
    Pace peer = peer();
    try (ScratchFolder folder = ScratchFolder.in(parent);
        LocalOrganisation organisation = nodes.start(folder.path(), 1)) {
      Pace limit = limit(organisation.servers().kafka().address());
      Pace ours = ours(organisation);
      return tables(ours, limit, peer);
    } catch (TimeoutException e) {
      throw new IOException(e);
    }
  }

  private Pace ours(LocalOrganisation nodes) throws IOException, InterruptedException {
    try (Organisation organisation =
        new Organisation(nodes.deciding().getFirst().address(), nodes.answering().getFirst().address())) {
      return new OpenLoop(PER_SECOND, time).run(organisation::recordAndRead);
    }
  }

  private static Pace limit(String servers) throws IOException, InterruptedException {
    try (RoundTrip kafka = new RoundTrip(servers)) {
      return new OpenLoop(PER_SECOND, OTHERS).run(kafka::send);
    }
  }

  private static Pace peer() throws IOException, InterruptedException {
    try (PostgresServer server = PostgresServer.start();
        AxonAcross axon = new AxonAcross(server.newSchema())) {
      return new OpenLoop(PER_SECOND, OTHERS).run(axon::append);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static String tables(Pace ours, Pace limit, Pace peer) {
    Table table = new Table("milliseconds", "median", "p99");
    row(table, "ours: acknowledged until read over REST on another node", ours);
    row(table, "limit: Kafka, produced until consumed", limit);
    row(table, "peer: Axon, appended until handled elsewhere", peer);
    Table targets = Target.table();
    Target.atMost("p99", 50, " ms").addTo(targets, ours.p99Millis());
    Target.atMost("median / Kafka's round trip", 3, "x").addTo(targets, ours.medianMillis() / limit.medianMillis());
    return table + "\n" + targets;
  }

  private static void row(Table table, String name, Pace pace) {
    table.row(name, figure(pace.medianMillis()), figure(pace.p99Millis()));
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
