package org.daftar.carrier.broker;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/**
 * The server's own process. Its arguments are a file of settings and its data folder, which is formatted where it is
 * new; it prints a line once it serves, and ends where its standard input does: with whoever started it.
 */
final class BrokerProcess {

  static final String READY = "ready";

  private static final String CLUSTER = "AAAAAAAAQACAAAAAAAAAAA";

  private BrokerProcess() {}

  public static void main(String[] arguments) throws IOException {
    endWith(System.in);
    PrintStream out = System.out;
    System.setOut(System.err);
    Path settings = Path.of(arguments[0]);
    if (Files.notExists(Path.of(arguments[1], "meta.properties"))) {
      format(settings);
    }
    KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(read(settings)), Time.SYSTEM);
    server.startup();
    out.println(READY);
    server.awaitShutdown();
  }

  private static void format(Path settings) {
    String[] command = {"format", "--cluster-id", CLUSTER, "--config", settings.toString()};
    if (StorageTool.execute(command, System.err) != 0) {
      throw new IllegalStateException("The storage of the server could not be formatted");
    }
  }

  private static Properties read(Path settings) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(settings)) {
      properties.load(in);
    }
    return properties;
  }

  private static void endWith(InputStream starter) {
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          try {
            starter.transferTo(System.err);
          } catch (IOException e) {
            System.err.println("The starter is gone: " + e.getMessage());
          }
          Runtime.getRuntime().halt(0);
        });
  }
}
