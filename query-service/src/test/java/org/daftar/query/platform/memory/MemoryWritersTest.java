package org.daftar.query.platform.memory;

import org.daftar.query.history.DocumentStore;
import org.daftar.query.history.WritersContract;

class MemoryWritersTest extends WritersContract {

  @Override
  protected DocumentStore open() {
    return new MemoryDocuments();
  }
}
