package org.daftar.query.platform.mongo;

import org.daftar.query.history.DocumentStore;
import org.daftar.query.history.WritersContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoWritersTest extends WritersContract {

  @RegisterExtension static final MongoUnderTest MONGO = new MongoUnderTest();

  @Override
  protected DocumentStore open() {
    return MONGO.newDocuments();
  }
}
