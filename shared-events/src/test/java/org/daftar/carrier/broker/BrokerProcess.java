package org.daftar.carrier.broker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;
import org.daftar.servers.Starter;

/**
 * The server's own process. Its arguments are a file of settings and its data folder, which is formatted where it is
 * new.
 */
final class BrokerProcess {

  private static final String CLUSTER = "AAAAAAAAQACAAAAAAAAAAA";

  private BrokerProcess() {}

  public static void main(String[] arguments) throws IOException {
    Starter starter = Starter.attend();
    Path settings = Path.of(arguments[0]);
    if (Files.notExists(Path.of(arguments[1], "meta.properties"))) {
      format(settings);
    }
    KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(read(settings)), Time.SYSTEM);
    server.startup();
    starter.ready();
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
}
