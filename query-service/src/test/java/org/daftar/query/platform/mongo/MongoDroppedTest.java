package org.daftar.query.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.query.history.Document;
import org.daftar.query.history.DocumentsDropped;
import org.daftar.query.history.Growing;
import org.daftar.query.rebuild.Generation;
import org.daftar.query.sample.DocumentServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a generation leaves in the database when it is dropped: nothing. */
class MongoDroppedTest {

  private DocumentServer server;
  private MongoGenerations generations;
  private MongoClient client;
  private MongoDatabase database;
  private Generation live;
  private Generation dropped;

  @BeforeEach
  void dropOneBesideTheLive() {
    server = DocumentServer.start();
    String name = server.newDatabase();
    client = MongoClients.create(server.connection());
    database = client.getDatabase(name);
    generations = MongoGenerations.open(server.connection(), name);
    live = generations.create(1);
    generations.switchLive(Optional.empty(), live);
    generations.documents(live).write(List.of(Growing.document("ent_1", 3)), 4);
    dropped = generations.create(2);
    generations.documents(dropped).write(longAndShort(), 8);
    assertThat(collections()).contains("documents-" + dropped.id(), "parts-" + dropped.id());
    generations.drop(dropped);
  }

  @AfterEach
  void close() {
    generations.close();
    client.close();
    server.close();
  }

  @Test
  void keepsTheLiveOneOnly() {
    requireLiveOnly();
  }

  @Test
  void keepsNothingOfAWriterThatComesBackLater() {
    assertThatThrownBy(() -> generations.documents(dropped).write(longAndShort(), 8))
        .isInstanceOf(DocumentsDropped.class);

    requireLiveOnly();
  }

  @Test
  void clearsAwayWhatAProcessLeftThatDiedMeanwhile() {
    database.createCollection("documents-" + dropped.id());
    database.createCollection("parts-" + dropped.id());

    generations.drop(dropped);

    requireLiveOnly();
  }

  @Test
  void leavesCollectionsOfOthersAlone() {
    database.createCollection("minutes-" + dropped.id());

    generations.drop(dropped);

    assertThat(collections()).contains("minutes-" + dropped.id());
  }

  private void requireLiveOnly() {
    assertThat(collections()).containsExactlyInAnyOrder("generations", "documents-" + live.id());
    assertThat(generations.documents(live).find("ent_1")).contains(Growing.document("ent_1", 3));
  }

  private List<String> collections() {
    return database.listCollectionNames().into(new ArrayList<>());
  }

  private static List<Document> longAndShort() {
    return List.of(new Document("cas_1", 7, "x".repeat(StoredDocument.PART) + "\n"), Growing.document("ent_1", 7));
  }
}
