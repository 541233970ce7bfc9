package org.daftar.query.platform.mongo;

import static org.daftar.query.platform.mongo.Reach.ask;
import static org.daftar.query.platform.mongo.Reach.reach;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.daftar.query.history.DocumentStore;
import org.daftar.query.rebuild.Generation;
import org.daftar.query.rebuild.Generations;

/**
 * Generations in one database of a MongoDB replica set, each with collections of its own. Sharded clusters are not
 * supported: that progress stands behind its documents relies on the one order in which a replica set repeats writes.
 */
public final class MongoGenerations implements Generations, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final MongoClient client;
  private final MongoDatabase database;
  private final Register register;

  private MongoGenerations(MongoClient client, MongoDatabase database) {
    this.client = client;
    this.database = database;
    this.register = new Register(database);
  }

  /**
   * Generations on a server; it is asked when the first method is called.
   *
   * @param connection where the server is: a MongoDB connection string. What it says of concerns and time-outs is
   *     overruled
   * @param database the name of a database that nobody else uses
   */
  public static MongoGenerations open(String connection, String database) {
    return open(
        MongoClientSettings.builder().applyConnectionString(new ConnectionString(connection)), database, PATIENCE);
  }

  /**
   * The same with settings of one's own.
   *
   * @param patience how long to wait for each of: a server, a connection to it, an answer
   */
  static MongoGenerations open(MongoClientSettings.Builder settings, String database, Duration patience) {
    long millis = patience.toMillis();
    MongoClient client =
        MongoClients.create(
            settings
                .applicationName("daftar")
                .applyToClusterSettings(servers -> servers.serverSelectionTimeout(millis, TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(millis, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket ->
                    socket.connectTimeout(millis, TimeUnit.MILLISECONDS).readTimeout(millis, TimeUnit.MILLISECONDS))
                .build());
    return new MongoGenerations(
        client,
        client
            .getDatabase(database)
            .withReadPreference(ReadPreference.primary())
            .withReadConcern(ReadConcern.LOCAL)
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true).withWTimeout(millis, TimeUnit.MILLISECONDS)));
  }

  @Override
  public List<Generation> all() {
    return ask(register::all);
  }

  @Override
  public Optional<Generation> live() {
    return ask(register::live);
  }

  @Override
  public Generation create(int schema) {
    return ask(() -> register.add(schema));
  }

  @Override
  public DocumentStore documents(Generation generation) {
    return new MongoDocuments(generation, register, database);
  }

  @Override
  public boolean switchLive(Optional<Generation> before, Generation next) {
    return ask(() -> register.switchLive(before, next));
  }

  /** The register forgets it first: who finds a document missing asks there whether it was dropped. */
  @Override
  public void drop(Generation generation) {
    if (!ask(() -> register.remove(generation))) {
      throw new IllegalArgumentException("generation " + generation.id() + " is live");
    }
    reach(() -> strays().forEach(name -> database.getCollection(name).drop()));
  }

  /**
   * The collections that belong to no generation, also what a process left behind that died here or wrote into a
   * generation that was gone. Names are read first: a collection begins after its generation.
   */
  private List<String> strays() {
    List<String> collections = database.listCollectionNames().into(new ArrayList<>());
    Set<String> known = register.all().stream().map(Generation::id).collect(Collectors.toSet());
    return collections.stream()
        .filter(name -> ofAGeneration(name) && !known.contains(name.substring(name.indexOf('-') + 1)))
        .toList();
  }

  private static boolean ofAGeneration(String collection) {
    return collection.startsWith(MongoDocuments.DOCUMENTS) || collection.startsWith(MongoDocuments.PARTS);
  }

  @Override
  public void close() {
    client.close();
  }
}
