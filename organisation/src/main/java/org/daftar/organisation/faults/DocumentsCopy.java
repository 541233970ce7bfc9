package org.daftar.organisation.faults;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** All documents of a database as they are at one moment; nobody writes while they are copied and put back. */
final class DocumentsCopy {

  private final String connection;
  private final String database;
  private final Map<String, List<Document>> collections = new LinkedHashMap<>();

  private DocumentsCopy(String connection, String database) {
    this.connection = connection;
    this.database = database;
  }

  static DocumentsCopy of(String connection, String database) {
    DocumentsCopy copy = new DocumentsCopy(connection, database);
    try (MongoClient client = MongoClients.create(connection)) {
      MongoDatabase from = client.getDatabase(database);
      for (String name : from.listCollectionNames()) {
        copy.collections.put(name, from.getCollection(name).find().into(new ArrayList<>()));
      }
    }
    return copy;
  }

  /** Makes the database what it was. */
  void putBack() {
    try (MongoClient client = MongoClients.create(connection)) {
      MongoDatabase to = client.getDatabase(database);
      for (String name : to.listCollectionNames()) {
        to.getCollection(name).deleteMany(new Document());
      }
      collections.forEach((name, documents) -> {
        if (!documents.isEmpty()) {
          to.getCollection(name).insertMany(documents);
        }
      });
    }
  }
}
