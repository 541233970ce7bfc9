package org.daftar.server;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.SaslConfigs;

/**
 * Where Kafka's brokers are, and how a service is let in.
 *
 * @param addresses as {@code host:port,host:port}
 * @param access settings of Kafka's clients for encryption and passwords, by name; none where brokers let all in
 */
public record Brokers(String addresses, Map<String, String> access) {

  private static final String FILE = "DAFTAR_KAFKA_ACCESS_FILE";
  private static final String PROTOCOL = CommonClientConfigs.SECURITY_PROTOCOL_CONFIG;
  private static final String LOGIN = SaslConfigs.SASL_JAAS_CONFIG;

  /** Where nobody listens: what is tried there shows whether the settings can be read, and asks nobody. */
  private static final String NOBODY = "127.0.0.1:1";

  public Brokers {
    access = Map.copyOf(access);
  }

  /**
   * Reads the environment.
   *
   * @throws InvalidVariable where no broker is named, or the settings of access break their rule
   */
  public static Brokers of(Variables variables) {
    String addresses = variables.text("DAFTAR_KAFKA", "must name brokers, as host:port,host:port");
    return variables
        .find(FILE)
        .map(file -> new Brokers(addresses, access(variables.contentOf(FILE))))
        .orElseGet(() -> open(addresses));
  }

  /** Brokers that let everybody in. */
  public static Brokers open(String addresses) {
    return new Brokers(addresses, Map.of());
  }

  /** What each client of these brokers is told, by the names that Kafka gives its settings. */
  public Map<String, Object> client() {
    Map<String, Object> client = new HashMap<>(access);
    client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, addresses);
    return client;
  }

  private static Map<String, String> access(String text) {
    Map<String, String> access = new TreeMap<>();
    Properties properties = properties(text);
    for (String name : properties.stringPropertyNames()) {
      if (!isOfAccess(name)) {
        throw new InvalidVariable(
            FILE,
            "holds " + shown(name) + "; only settings of Kafka's clients of security., sasl. and ssl. belong there");
      }
      access.put(name, properties.getProperty(name).strip());
    }
    if (!access.containsKey(PROTOCOL)) {
      throw new InvalidVariable(
          FILE, "must hold " + PROTOCOL + ", without which nothing is encrypted and nobody asked");
    }
    requireReadable(access);
    return access;
  }

  private static Properties properties(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
      return properties;
    } catch (IOException | IllegalArgumentException e) {
      throw new InvalidVariable(FILE, "must name a file of lines NAME=VALUE");
    }
  }

  /** What is no name may be a line of a key or a password that was broken off. */
  private static String shown(String name) {
    return name.matches("[a-z]+(\\.[a-z]+)+") ? name : "a line that names no setting";
  }

  private static boolean isOfAccess(String name) {
    return Stream.of("security.", "sasl.", "ssl.").anyMatch(name::startsWith)
        && AdminClientConfig.configNames().contains(name);
  }

  /** What a client is told is looked at when it is made, files of keys and certificates included. */
  private static void requireReadable(Map<String, String> access) {
    try {
      Admin.create(new Brokers(NOBODY, access).client()).close(Duration.ZERO);
    } catch (KafkaException e) {
      throw new InvalidVariable(FILE, "cannot be followed: " + told(cause(e), access));
    }
  }

  /** The outer ones only say what could not be made. */
  private static RuntimeException cause(RuntimeException failure) {
    return failure.getCause() instanceof RuntimeException cause ? cause(cause) : failure;
  }

  /** What Kafka says of a login that it cannot read repeats a word of it, which may be the password. */
  private static String told(RuntimeException failure, Map<String, String> access) {
    return failure instanceof IllegalArgumentException && access.containsKey(LOGIN)
        ? LOGIN + " must be MODULE required NAME=\"VALUE\" ...;"
        : String.valueOf(failure.getMessage());
  }

  /** Without what lets one in. */
  @Override
  public String toString() {
    return addresses;
  }
}
