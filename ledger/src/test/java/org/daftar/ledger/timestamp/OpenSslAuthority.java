package org.daftar.ledger.timestamp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** An authority that the openssl command makes up in a folder, and lets stamp. */
public final class OpenSslAuthority {

  private static final long PATIENCE_SECONDS = 60;

  private static final String CONFIGURATION =
      """
      [tsa]
      serial = tsa.serial
      signer_digest = sha256
      default_policy = 1.2.3.4.1
      digests = sha256
      accuracy = secs:1, millisecs:500
      tsa_name = yes
      ess_cert_id_alg = NAMING
      [forStamps]
      basicConstraints = CA:FALSE
      keyUsage = critical, digitalSignature
      extendedKeyUsage = critical, timeStamping
      [forCertificates]
      basicConstraints = critical, CA:TRUE
      [req]
      distinguished_name = nobody
      [nobody]
      """;

  private final Path folder;

  /**
   * One that keeps its files in an empty folder; the test is skipped where there is no openssl.
   *
   * @param naming the hash by which its tokens name its certificate
   */
  public OpenSslAuthority(Path folder, String naming) throws IOException, InterruptedException {
    Assumptions.assumeTrue(isThere(), "skipped: there is no openssl command here, which would stamp");
    this.folder = folder;
    Files.writeString(folder.resolve("tsa.cnf"), CONFIGURATION.replace("NAMING", naming));
    Files.writeString(folder.resolve("tsa.serial"), "0100\n");
    run(
        "req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.crt -days 2 -subj /CN=Root -config tsa.cnf"
            + " -extensions forCertificates");
    run("req -newkey rsa:2048 -nodes -keyout tsa.key -out tsa.csr -subj /CN=Stamps -config tsa.cnf");
    run(
        "x509 -req -in tsa.csr -CA ca.crt -CAkey ca.key -set_serial 7 -days 1 -out tsa.crt -extfile tsa.cnf"
            + " -extensions forStamps");
  }

  /** The response to a query, in DER as the command reads and writes it. */
  public synchronized byte[] stamp(byte[] query) throws IOException, InterruptedException {
    Files.write(folder.resolve("query.tsq"), query);
    run(
        "ts -reply -config tsa.cnf -section tsa -queryfile query.tsq -signer tsa.crt -inkey tsa.key -chain ca.crt"
            + " -out reply.tsr");
    return Files.readAllBytes(folder.resolve("reply.tsr"));
  }

  /** A query of the command's own. */
  byte[] query(byte[] stamped) throws IOException, InterruptedException {
    Files.write(folder.resolve("stamped"), stamped);
    run("ts -query -config tsa.cnf -data stamped -sha256 -cert -out own.tsq");
    return Files.readAllBytes(folder.resolve("own.tsq"));
  }

  /** What the command says of a query, for people. */
  String read(byte[] query) throws IOException, InterruptedException {
    Files.write(folder.resolve("query.tsq"), query);
    return run("ts -query -config tsa.cnf -in query.tsq -text");
  }

  /** The root that certifies it. */
  public X509Certificate root() throws IOException, CertificateException {
    try (InputStream written = Files.newInputStream(folder.resolve("ca.crt"))) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(written);
    }
  }

  private String run(String arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("openssl"));
    command.addAll(List.of(arguments.split(" ", -1)));
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    process.getOutputStream().close();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("openssl " + arguments + " does not end");
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    String text = Files.readString(said, StandardCharsets.UTF_8);
    if (process.exitValue() != 0) {
      throw new IllegalStateException("openssl " + arguments + " says " + text);
    }
    return text;
  }

  private static boolean isThere() throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder("openssl", "version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      try {
        return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
      } finally {
        process.destroyForcibly().waitFor();
      }
    } catch (IOException e) {
      return false;
    }
  }
}
