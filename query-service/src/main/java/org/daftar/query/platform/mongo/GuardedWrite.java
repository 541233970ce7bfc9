package org.daftar.query.platform.mongo;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static org.daftar.query.platform.mongo.StoredDocument.ID;
import static org.daftar.query.platform.mongo.StoredDocument.LAST;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Puts many documents in the place of older ones, in unordered bulks, and none in the place of a newer one. */
final class GuardedWrite {

  private static final int DUPLICATE_KEY = 11_000;

  /** So few that also a slow server answers before one gives up on it: all of them would be sent again, for ever. */
  private static final int TOGETHER = 500;

  private final MongoCollection<BsonDocument> collection;

  GuardedWrite(MongoCollection<BsonDocument> collection) {
    this.collection = collection;
  }

  /**
   * Writes what is newer. What is not there yet is inserted rather than upserted: an upsert with the guard collides
   * where the guard holds it back, and the server does not try it again by itself (SERVER-37124). Where somebody else
   * put a document there at the same moment, which may be an older one, ours is written again as a replacement; in the
   * ordinary course nothing collides.
   */
  void write(List<BsonDocument> documents) {
    for (int from = 0; from < documents.size(); from += TOGETHER) {
      writeSome(documents.subList(from, Math.min(from + TOGETHER, documents.size())));
    }
  }

  private void writeSome(List<BsonDocument> documents) {
    Set<BsonValue> present = present(documents);
    List<BsonDocument> collided =
        bulk(
            documents,
            document -> present.contains(document.get(ID)) ? replacement(document) : new InsertOneModel<>(document));
    if (!collided.isEmpty()) {
      bulk(collided, GuardedWrite::replacement);
    }
  }

  private Set<BsonValue> present(List<BsonDocument> documents) {
    List<BsonValue> ids = documents.stream().map(document -> document.get(ID)).toList();
    return collection.find(in(ID, ids)).projection(include(ID)).map(document -> document.get(ID)).into(new HashSet<>());
  }

  private List<BsonDocument> bulk(
      List<BsonDocument> documents, Function<BsonDocument, WriteModel<BsonDocument>> written) {
    try {
      collection.bulkWrite(documents.stream().map(written).toList(), new BulkWriteOptions().ordered(false));
      return List.of();
    } catch (MongoBulkWriteException e) {
      return collided(e).stream().map(documents::get).toList();
    }
  }

  private static WriteModel<BsonDocument> replacement(BsonDocument document) {
    return new ReplaceOneModel<>(older(document), document);
  }

  private static BsonDocument older(BsonDocument document) {
    return new BsonDocument(ID, document.get(ID)).append(LAST, new BsonDocument("$lt", document.get(LAST)));
  }

  /**
   * Which of the documents collided with one that is there.
   *
   * @throws MongoBulkWriteException as given where anything else went wrong
   */
  static List<Integer> collided(MongoBulkWriteException failure) {
    boolean acknowledged = failure.getWriteConcernError() == null;
    boolean collisions = failure.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY);
    if (!acknowledged || !collisions) {
      throw failure;
    }
    return failure.getWriteErrors().stream().map(error -> error.getIndex()).toList();
  }
}
