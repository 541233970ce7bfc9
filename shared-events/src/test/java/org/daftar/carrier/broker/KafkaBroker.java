package org.daftar.carrier.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.servers.FreePort;
import org.daftar.servers.ServerProcess;

/**
 * A Kafka server (KRaft, one node) in a process of its own, on free ports of the loopback address. It ends with the JVM
 * that started it. Safe for one thread.
 */
public final class KafkaBroker implements AutoCloseable {

  private final Path folder;
  private final String address;
  private final ServerProcess process;

  private KafkaBroker(Path folder, String address, ServerProcess process) {
    this.folder = folder;
    this.address = address;
    this.process = process;
  }

  /**
   * Starts a server and waits until it serves.
   *
   * @param folder for its data and what it prints; new data where it is empty
   */
  public static KafkaBroker start(Path folder) throws IOException {
    return start(folder, List.of());
  }

  /** Starts one with further doors. */
  public static KafkaBroker start(Path folder, List<Door> doors) throws IOException {
    return start(
        folder,
        doors,
        "listener.security.protocol.map=CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT%s\n"
            .formatted(each(doors, door -> door.name() + ":PLAINTEXT")));
  }

  /** Starts one that lets in only who knows the password, over encrypted connections. */
  public static KafkaBroker start(Path folder, Guard guard) throws IOException {
    return start(folder, List.of(), guard.settings());
  }

  private static KafkaBroker start(Path folder, List<Door> doors, String guarding) throws IOException {
    String address = "127.0.0.1:" + FreePort.next();
    String settings = settings(folder, address, "127.0.0.1:" + FreePort.next(), doors);
    Files.writeString(folder.resolve("server.properties"), settings + guarding);
    return new KafkaBroker(folder, address, launch(folder));
  }

  /** Where it serves, as the {@code bootstrap.servers} of a client. */
  public String address() {
    return address;
  }

  /** Ends it as a power cut ends a process (SIGKILL), and waits until it is gone. */
  public void kill() {
    process.kill();
  }

  /** Starts it again on the same data and the same address after {@link #kill}, and waits until it serves. */
  public void restart() throws IOException {
    process.restart();
  }

  /** Deletes all that it holds, after {@link #kill}: it starts again as a new one. */
  public void wipe() throws IOException {
    if (process.isAlive()) {
      throw new IllegalStateException("The server is still running");
    }
    try (Stream<Path> files = Files.walk(data(folder))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() {
    kill();
  }

  private static String each(List<Door> doors, Function<Door, String> text) {
    return doors.stream().map(door -> "," + text.apply(door)).collect(Collectors.joining());
  }

  private static String settings(Path folder, String address, String controller, List<Door> doors) {
    return """
    process.roles=broker,controller
    node.id=1
    listeners=CLIENTS://%2$s,CONTROLLER://%3$s%4$s
    advertised.listeners=CLIENTS://%2$s%5$s
    inter.broker.listener.name=CLIENTS
    controller.listener.names=CONTROLLER
    controller.quorum.voters=1@%3$s
    log.dirs=%1$s
    auto.create.topics.enable=false
    offsets.topic.num.partitions=1
    offsets.topic.replication.factor=1
    transaction.state.log.num.partitions=1
    transaction.state.log.replication.factor=1
    transaction.state.log.min.isr=1
    group.initial.rebalance.delay.ms=0
    log.cleaner.dedupe.buffer.size=2097152
    # As usual it is 9 s: so long a server that was killed is not let in again.
    broker.session.timeout.ms=2000
    broker.heartbeat.interval.ms=500
    """
        .formatted(
            data(folder),
            address,
            controller,
            each(doors, door -> door.name() + "://127.0.0.1:" + door.port()),
            each(doors, door -> door.name() + "://127.0.0.1:" + door.advertised()));
  }

  private static Path data(Path folder) {
    return folder.resolve("data");
  }

  private static ServerProcess launch(Path folder) throws IOException {
    return ServerProcess.start(
        BrokerProcess.class,
        List.of("-Xmx256m", "-Dlogback.configurationFile=org/daftar/carrier/broker/logback.xml"),
        List.of(folder.resolve("server.properties").toString(), data(folder).toString()),
        folder.resolve("server.log"));
  }
}
