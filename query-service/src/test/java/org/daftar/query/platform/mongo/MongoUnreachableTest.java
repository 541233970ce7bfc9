package org.daftar.query.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daftar.query.history.DocumentStore;
import org.daftar.query.history.Growing;
import org.daftar.query.history.StoreUnavailable;
import org.daftar.query.rebuild.Generation;
import org.daftar.query.sample.DocumentServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MongoUnreachableTest {

  @Test
  void saysSoWhereNobodyListens() throws Exception {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    try (MongoGenerations generations = open("mongodb://127.0.0.1:" + free, Duration.ofMillis(200))) {
      requireEverythingUnavailable(generations);
    }
  }

  @Test
  void saysSoWhereTheServerNeverAnswers() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        MongoGenerations generations = open("mongodb://127.0.0.1:" + silent.getLocalPort(), Duration.ofMillis(200))) {
      requireEverythingUnavailable(generations);
    }
  }

  private static void requireEverythingUnavailable(MongoGenerations generations) {
    Generation some = new Generation("652f7c1e9b1d8a4c3e5f6071", 1);
    DocumentStore store = generations.documents(some);
    Stream.<ThrowingCallable>of(
            generations::all,
            generations::live,
            () -> generations.create(1),
            () -> generations.switchLive(Optional.empty(), some),
            () -> generations.drop(some),
            store::size,
            () -> store.find("ent_1"),
            () -> store.findAll(List.of("ent_1")),
            () -> store.write(List.of(Growing.document("ent_1", 1)), 2))
        .forEach(question -> assertThatThrownBy(question).isInstanceOf(StoreUnavailable.class));
  }

  /** What was not acknowledged is written again, with the very same store, once there is a server again. */
  @Test
  void goesOnWhenTheServerIsBack() {
    MongoBackend kept = new Surviving();
    DocumentServer server = DocumentServer.startOwn(kept, 0);
    int port = server.port();
    try (MongoGenerations generations = open(server.connection(), Duration.ofSeconds(2))) {
      DocumentStore store = generations.documents(generations.create(1));
      store.write(List.of(Growing.document("ent_1", 3)), 4);
      server.close();
      assertThatThrownBy(() -> store.write(List.of(Growing.document("ent_1", 7)), 8))
          .isInstanceOf(StoreUnavailable.class);

      server = DocumentServer.startOwn(kept, port);
      assertThat(store.size()).isEqualTo(4);
      store.write(List.of(Growing.document("ent_1", 7)), 8);

      assertThat(store.find("ent_1")).contains(Growing.document("ent_1", 7));
    } finally {
      server.close();
    }
  }

  private static MongoGenerations open(String connection, Duration patience) {
    MongoClientSettings.Builder settings =
        MongoClientSettings.builder().applyConnectionString(new ConnectionString(connection));
    return MongoGenerations.open(settings, "daftar", patience);
  }

  /** Keeps what it holds when the server before it ends. */
  private static final class Surviving extends MemoryBackend {

    @Override
    public void close() {}
  }
}
