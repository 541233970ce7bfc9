package org.daftar.query.platform.mongo;

import java.util.ArrayList;
import java.util.List;
import org.daftar.query.history.DocumentStore;
import org.daftar.query.rebuild.Generations;
import org.daftar.query.sample.DocumentServer;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server for the tests of a class, and databases in it that are new. */
final class MongoUnderTest implements BeforeAllCallback, AfterAllCallback {

  private final List<AutoCloseable> opened = new ArrayList<>();
  private DocumentServer server;

  @Override
  public void beforeAll(ExtensionContext context) {
    server = DocumentServer.start();
  }

  Generations newGenerations() {
    MongoGenerations generations = MongoGenerations.open(server.connection(), server.newDatabase());
    opened.add(generations);
    return generations;
  }

  DocumentStore newDocuments() {
    Generations generations = newGenerations();
    return generations.documents(generations.create(1));
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    for (AutoCloseable each : opened) {
      each.close();
    }
    server.close();
  }
}
