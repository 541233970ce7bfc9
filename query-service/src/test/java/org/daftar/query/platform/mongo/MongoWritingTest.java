package org.daftar.query.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.daftar.query.history.DocumentStore;
import org.daftar.query.history.Growing;
import org.daftar.query.history.StoreUnavailable;
import org.daftar.query.rebuild.Generation;
import org.daftar.query.sample.DocumentServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes to the server when documents are written, and what becomes of it when the server does something else. */
class MongoWritingTest {

  private final List<BsonDocument> commands = new CopyOnWriteArrayList<>();
  private final Interfering backend = new Interfering();
  private DocumentServer server;
  private MongoGenerations generations;
  private Generation generation;
  private DocumentStore store;

  @BeforeEach
  void open() {
    server = DocumentServer.startOwn(backend, 0);
    MongoClientSettings.Builder settings =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(server.connection() + "/?w=0&readPreference=secondary"))
            .addCommandListener(
                new CommandListener() {
                  @Override
                  public void commandStarted(CommandStartedEvent event) {
                    commands.add(event.getCommand().clone());
                  }
                });
    generations = MongoGenerations.open(settings, server.newDatabase(), Duration.ofSeconds(20));
    generation = generations.create(1);
    store = generations.documents(generation);
    commands.clear();
  }

  @AfterEach
  void close() {
    generations.close();
    server.close();
  }

  /** Each is small enough for a slow server to answer in time. */
  @Test
  void writesFiveThousandDocumentsInTenCommandsAndThenTheProgress() {
    store.write(IntStream.range(0, 5_000).mapToObj(i -> Growing.document("ent_" + i, 7)).toList(), 8);

    String documents = "documents-" + generation.id();
    List<BsonDocument> writes = writes();
    assertThat(writes.subList(0, 10))
        .allSatisfy(command -> {
          assertThat(command.getString("insert").getValue()).isEqualTo(documents);
          assertThat(command.getBoolean("ordered").getValue()).isFalse();
        });
    assertThat(writes.subList(10, writes.size()))
        .singleElement()
        .satisfies(command -> assertThat(command.getString("update").getValue()).isEqualTo("generations"));
  }

  @Test
  void replacesWhatIsThereInsteadOfInsertingIt() {
    store.write(List.of(Growing.document("ent_1", 7)), 8);
    commands.clear();

    store.write(List.of(Growing.document("ent_1", 9)), 10);

    assertThat(writes()).extracting(BsonDocument::getFirstKey).containsExactly("update", "update");
  }

  @Test
  void asksForTheMajorityAndTheJournalWhateverTheConnectionStringSays() {
    store.write(List.of(Growing.document("ent_1", 7)), 8);

    assertThat(writes())
        .hasSize(2)
        .allSatisfy(command -> {
          assertThat(command.getDocument("writeConcern").getString("w").getValue()).isEqualTo("majority");
          assertThat(command.getDocument("writeConcern").getBoolean("j").getValue()).isTrue();
        });
  }

  @Test
  void readsProgressAsTheMajorityHasIt() {
    store.size();

    assertThat(commands.getFirst().getDocument("readConcern").getString("level").getValue()).isEqualTo("majority");
  }

  @Test
  void readsManyDocumentsInOneCommand() {
    store.write(List.of(Growing.document("ent_1", 7), Growing.document("ent_2", 7)), 8);
    commands.clear();

    store.findAll(List.of("ent_1", "ent_2"));

    assertThat(commands).extracting(BsonDocument::getFirstKey).containsExactly("find");
  }

  /** As MongoDB does it where both look before either writes: the newer document collides with an older one. */
  @Test
  void writesAgainWhatCollidedWithAnOlderDocumentThatCameAtTheSameMoment() {
    backend.beforeTheNextWriteTo(
        "documents-",
        () -> {
          generations.documents(generation).write(List.of(Growing.document("ent_1", 3)), 4);
          return Optional.of(collision());
        });

    store.write(List.of(Growing.document("ent_1", 7)), 8);

    assertThat(store.find("ent_1")).contains(Growing.document("ent_1", 7));
  }

  @Test
  void leavesTheProgressWhereADocumentWasNotTaken() {
    store.write(List.of(Growing.document("ent_1", 3)), 4);
    backend.beforeTheNextWriteTo("documents-", () -> Optional.of(error(14_031, "OutOfDiskSpace")));

    assertThatThrownBy(() -> store.write(List.of(Growing.document("ent_1", 7)), 8))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageContaining("OutOfDiskSpace");

    assertThat(store.size()).isEqualTo(4);
    assertThat(store.find("ent_1")).contains(Growing.document("ent_1", 3));
  }

  @Test
  void leavesTheProgressWhereAPartOfALongHistoryWasNotTaken() {
    backend.beforeTheNextWriteTo("parts-", () -> Optional.of(error(14_031, "OutOfDiskSpace")));
    String lines = "x".repeat(StoredDocument.PART) + "\n";

    assertThatThrownBy(() -> store.write(List.of(new org.daftar.query.history.Document("cas_1", 7, lines)), 8))
        .isInstanceOf(StoreUnavailable.class);

    assertThat(store.size()).isZero();
    assertThat(store.find("cas_1")).isEmpty();
  }

  private List<BsonDocument> writes() {
    return commands.stream().filter(command -> !command.getFirstKey().equals("find")).toList();
  }

  private static Document collision() {
    return error(11_000, "E11000 duplicate key error");
  }

  private static Document error(int code, String message) {
    Document error = new Document("index", 0).append("code", code).append("errmsg", message);
    return new Document("ok", 1).append("n", 0).append("nModified", 0).append("writeErrors", List.of(error));
  }
}
