package org.daftar.query.platform.mongo;

import static com.mongodb.client.model.Filters.in;
import static org.daftar.query.platform.mongo.Reach.ask;
import static org.daftar.query.platform.mongo.Reach.reach;
import static org.daftar.query.platform.mongo.StoredDocument.ID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.daftar.query.history.Document;
import org.daftar.query.history.DocumentStore;
import org.daftar.query.history.DocumentsDropped;
import org.daftar.query.rebuild.Generation;

/**
 * The documents of one generation, in collections of their own.
 *
 * <p>Documents are read as the primary has them at the moment, which is never older than what it has acknowledged; that
 * a change of the primary may take a document back does no harm, since it was a true reading of the log. Progress is
 * read as the majority has it: it must not be taken back after somebody has read on from there.
 */
final class MongoDocuments implements DocumentStore {

  static final String DOCUMENTS = "documents-";
  static final String PARTS = "parts-";

  private static final int PORTION = 1_000;

  private final Generation generation;
  private final Register register;
  private final MongoCollection<BsonDocument> heads;
  private final MongoCollection<BsonDocument> parts;

  MongoDocuments(Generation generation, Register register, MongoDatabase database) {
    this.generation = generation;
    this.register = register;
    this.heads = database.getCollection(DOCUMENTS + generation.id(), BsonDocument.class);
    this.parts = database.getCollection(PARTS + generation.id(), BsonDocument.class);
  }

  @Override
  public Optional<Document> find(String id) {
    return Optional.ofNullable(findAll(List.of(id)).get(id));
  }

  @Override
  public Map<String, Document> findAll(Collection<String> ids) {
    return ask(() -> {
      Map<String, BsonDocument> found = byId(heads, ids);
      List<String> wanted = found.values().stream().flatMap(head -> StoredDocument.partIds(head).stream()).toList();
      Map<String, BsonDocument> further = byId(parts, wanted);
      if (!found.keySet().containsAll(ids) || further.size() < wanted.size()) {
        requireKept();
      }
      Map<String, Document> documents = new HashMap<>();
      found.forEach((id, head) -> documents.put(id, StoredDocument.read(head, further)));
      return documents;
    });
  }

  private static Map<String, BsonDocument> byId(MongoCollection<BsonDocument> collection, Collection<String> ids) {
    Map<String, BsonDocument> found = new HashMap<>();
    if (!ids.isEmpty()) {
      collection.find(in(ID, ids)).forEach(each -> found.put(each.getString(ID).getValue(), each));
    }
    return found;
  }

  /** What is absent from documents that are being dropped may have been there. */
  private void requireKept() {
    if (!register.knows(generation)) {
      throw new DocumentsDropped(generation.id());
    }
  }

  @Override
  public void write(Collection<Document> changed, long size) {
    put(changed);
    if (!ask(() -> register.advance(generation, 0, size))) {
      dropStrays();
    }
  }

  /**
   * Progress is asked for after the documents were read that these extend, and again when it moves on: in between, only
   * whole documents can have been put there, which are newer than the progress and not wrong.
   */
  @Override
  public boolean writeFrom(long from, Collection<Document> changed, long size) {
    if (size() < from) {
      return false;
    }
    put(changed);
    if (ask(() -> register.advance(generation, from, size))) {
      return true;
    }
    if (!ask(() -> register.knows(generation))) {
      dropStrays();
    }
    return false;
  }

  private void put(Collection<Document> changed) {
    List<StoredDocument> stored = changed.parallelStream().map(StoredDocument::of).toList();
    reach(() -> {
      new GuardedWrite(parts).write(stored.stream().flatMap(each -> each.parts().stream()).toList());
      new GuardedWrite(heads).write(stored.stream().map(StoredDocument::head).toList());
    });
  }

  private void dropStrays() {
    reach(() -> {
      heads.drop();
      parts.drop();
    });
    throw new DocumentsDropped(generation.id());
  }

  @Override
  public void forEach(Consumer<Document> each) {
    reach(() -> {
      requireKept();
      for (BsonDocument head : heads.find().batchSize(PORTION)) {
        each.accept(StoredDocument.read(head, byId(parts, StoredDocument.partIds(head))));
      }
    });
  }

  @Override
  public long size() {
    return ask(() -> register.size(generation)).orElseThrow(() -> new DocumentsDropped(generation.id()));
  }
}
