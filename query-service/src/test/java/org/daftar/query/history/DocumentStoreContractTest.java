package org.daftar.query.history;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The contract notices a store that breaks it. */
class DocumentStoreContractTest {

  private final DocumentStore careless = new Careless();

  @Test
  void noticesAStoreThatGoesBack() {
    DocumentStoreContract contract =
        new DocumentStoreContract() {
          @Override
          protected DocumentStore open() {
            return careless;
          }
        };
    contract.openStore();

    assertThatThrownBy(contract::keepsTheNewerDocumentAndTheGreaterProgressFromAWriterThatComesBack)
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void noticesAProgressThatIsAheadOfItsDocuments() {
    careless.write(WritersContract.documents(3).values(), 5);

    assertThatThrownBy(() -> WritersContract.requireReached(careless, careless.size()))
        .isInstanceOf(AssertionError.class);
  }

  /** Keeps whatever was written last. */
  private static final class Careless implements DocumentStore {

    private final Map<String, Document> documents = new HashMap<>();
    private long size;

    @Override
    public Optional<Document> find(String id) {
      return Optional.ofNullable(documents.get(id));
    }

    @Override
    public Map<String, Document> findAll(Collection<String> ids) {
      return Map.copyOf(documents);
    }

    @Override
    public void write(Collection<Document> changed, long taken) {
      changed.forEach(document -> documents.put(document.id(), document));
      size = taken;
    }

    @Override
    public boolean writeFrom(long from, Collection<Document> changed, long taken) {
      write(changed, taken);
      return true;
    }

    @Override
    public void forEach(Consumer<Document> each) {
      documents.values().forEach(each);
    }

    @Override
    public long size() {
      return size;
    }
  }
}
