package org.daftar.carrier.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.Assumptions;

/**
 * The Kafka server of a test run: one of its own, or the one that {@code DAFTAR_TEST_KAFKA} names by its bootstrap
 * servers. Tests have topics of their own in it, which are deleted at the end.
 */
public final class TestKafka implements AutoCloseable {

  private final Optional<KafkaBroker> own;
  private final String address;
  private final Optional<Path> folder;
  private final Queue<String> topics = new ConcurrentLinkedQueue<>();

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
    String topic = "test-" + UUID.randomUUID();
    topics.add(topic);
    return topic;
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
    own.ifPresentOrElse(KafkaBroker::close, this::deleteTopics);
    if (folder.isPresent()) {
      delete(folder.get());
    }
  }

  private void deleteTopics() {
    try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address))) {
      Set<String> there = admin.listTopics().names().get();
      admin.deleteTopics(topics.stream().filter(there::contains).toList()).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the topics of these tests are still there", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
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
