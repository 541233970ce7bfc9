package org.daftar.carrier.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Kafka server of a test run: one of its own, or the one that {@code DAFTAR_TEST_KAFKA} names by its bootstrap
 * servers. Tests have topics of their own in it.
 */
public final class TestKafka implements AutoCloseable {

  private final Optional<KafkaBroker> own;
  private final String address;
  private final Optional<Path> folder;

  private TestKafka(Optional<KafkaBroker> own, String address, Optional<Path> folder) {
    this.own = own;
    this.address = address;
    this.folder = folder;
  }

  static TestKafka start() {
    String outside = System.getenv("DAFTAR_TEST_KAFKA");
    return outside == null ? startOwn() : new TestKafka(Optional.empty(), outside, Optional.empty());
  }

  private static TestKafka startOwn() {
    try {
      Path folder = Files.createTempDirectory("daftar-kafka");
      KafkaBroker broker = KafkaBroker.start(folder);
      return new TestKafka(Optional.of(broker), broker.address(), Optional.of(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it serves, as the {@code bootstrap.servers} of a client. */
  public String address() {
    return address;
  }

  /** A name that no topic has yet. */
  public String newTopic() {
    return "test-" + UUID.randomUUID();
  }

  /**
   * The server's process, to kill it and to start it again; the test is skipped where somebody else runs the server.
   */
  public KafkaBroker broker() {
    Assumptions.assumeTrue(own.isPresent(), "DAFTAR_TEST_KAFKA names a server that is not ours to kill");
    return own.orElseThrow();
  }

  @Override
  public void close() throws IOException {
    own.ifPresent(KafkaBroker::close);
    if (folder.isPresent()) {
      delete(folder.get());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
