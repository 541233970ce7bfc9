package org.daftar.query.platform.mongo;

import org.daftar.query.rebuild.Generations;
import org.daftar.query.rebuild.GenerationsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoGenerationsTest extends GenerationsContract {

  @RegisterExtension static final MongoUnderTest MONGO = new MongoUnderTest();

  @Override
  protected Generations open() {
    return MONGO.newGenerations();
  }
}
