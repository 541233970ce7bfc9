package org.daftar.carrier.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How a broker encrypts and asks for a password: by a certificate and an account that are made for one test. */
public final class Guard {

  private static final String USER = "daftar";

  private final Path keys;
  private final Path certificate;
  private final String password;

  private Guard(Path keys, Path certificate, String password) {
    this.keys = keys;
    this.certificate = certificate;
    this.password = password;
  }

  /** Makes them in an empty folder, for the loopback address. */
  public static Guard make(Path folder) throws IOException, InterruptedException {
    Guard guard = new Guard(folder.resolve("broker.p12"), folder.resolve("broker.pem"), UUID.randomUUID().toString());
    guard.keytool("-genkeypair", "-keyalg", "EC", "-dname", "CN=broker", "-ext", "san=ip:127.0.0.1");
    guard.keytool("-exportcert", "-rfc", "-file", guard.certificate.toString());
    return guard;
  }

  private void keytool(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    command.addAll(List.of("-alias", "broker", "-storetype", "PKCS12", "-storepass", password));
    command.addAll(List.of("-keystore", keys.toString()));
    Path printed = Files.createTempFile(keys.getParent(), "keytool", ".log");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile()).start();
    if (process.waitFor() != 0) {
      throw new IOException("No keys were made:\n" + Files.readString(printed));
    }
  }

  /** The password that lets one in. */
  public String password() {
    return password;
  }

  /** What a client is told that comes with some password. */
  public Map<String, String> access(String withPassword) {
    return Map.of(
        "security.protocol",
        "SASL_SSL",
        "sasl.mechanism",
        "PLAIN",
        "sasl.jaas.config",
        "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\";"
            .formatted(USER, withPassword),
        "ssl.truststore.type",
        "PEM",
        "ssl.truststore.location",
        certificate.toString());
  }

  /** What the broker is told. */
  String settings() {
    return """
    listener.security.protocol.map=CLIENTS:SASL_SSL,CONTROLLER:PLAINTEXT
    sasl.enabled.mechanisms=PLAIN
    sasl.mechanism.inter.broker.protocol=PLAIN
    listener.name.clients.plain.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule \
    required username="%1$s" password="%2$s" user_%1$s="%2$s";
    ssl.keystore.type=PKCS12
    ssl.keystore.location=%3$s
    ssl.keystore.password=%2$s
    ssl.truststore.type=PEM
    ssl.truststore.location=%4$s
    """
        .formatted(USER, password, keys, certificate);
  }
}
