package org.daftar.query.platform.mongo;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A server that, when the next update of a collection comes, does something else first, and answers as told. */
final class Interfering extends MemoryBackend {

  private record Interference(String collection, Supplier<Optional<Document>> work) {}

  private final AtomicReference<Interference> next = new AtomicReference<>();

  /**
   * @param collection how the name of the collection begins
   * @param work is done first; where it has an answer, that is given and nothing is updated
   */
  void beforeTheNextUpdateOf(String collection, Supplier<Optional<Document>> work) {
    next.set(new Interference(collection, work));
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    Interference waiting = next.get();
    String updated = String.valueOf(message.getDocument().get("update"));
    if (waiting != null && updated.startsWith(waiting.collection()) && next.compareAndSet(waiting, null)) {
      return waiting.work().get().orElseGet(() -> super.handleMessage(message));
    }
    return super.handleMessage(message);
  }
}
