package org.daftar.query.platform.memory;

import org.daftar.query.history.DocumentStore;
import org.daftar.query.history.DocumentStoreContract;

class MemoryDocumentsTest extends DocumentStoreContract {

  @Override
  protected DocumentStore open() {
    return new MemoryDocuments();
  }
}
