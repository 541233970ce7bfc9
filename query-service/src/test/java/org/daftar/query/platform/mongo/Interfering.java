package org.daftar.query.platform.mongo;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A server that, when the next write to a collection comes, does something else first, and answers as told. */
final class Interfering extends MemoryBackend {

  private record Interference(String collection, Supplier<Optional<Document>> work) {}

  private final AtomicReference<Interference> next = new AtomicReference<>();

  /**
   * @param collection how the name of the collection begins
   * @param work is done first; where it has an answer, that is given and nothing is written
   */
  void beforeTheNextWriteTo(String collection, Supplier<Optional<Document>> work) {
    next.set(new Interference(collection, work));
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    Interference waiting = next.get();
    if (waiting != null && isWrite(message.getDocument(), waiting.collection()) && next.compareAndSet(waiting, null)) {
      return waiting.work().get().orElseGet(() -> super.handleMessage(message));
    }
    return super.handleMessage(message);
  }

  private static boolean isWrite(Document command, String collection) {
    return Stream.of("insert", "update").anyMatch(kind -> String.valueOf(command.get(kind)).startsWith(collection));
  }
}
