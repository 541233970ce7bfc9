package org.daftar.query.platform.mongo;

import static org.daftar.query.platform.mongo.StoredDocument.ID;
import static org.daftar.query.platform.mongo.StoredDocument.LAST;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import org.bson.BsonDocument;

/** Puts many documents in the place of older ones, in one unordered bulk, and none in the place of a newer one. */
final class GuardedWrite {

  private static final int DUPLICATE_KEY = 11_000;

  private final MongoCollection<BsonDocument> collection;

  GuardedWrite(MongoCollection<BsonDocument> collection) {
    this.collection = collection;
  }

  /**
   * Writes what is newer. Where a document is there already, the guard or somebody who put one there at the same moment
   * lets the upsert collide. The second may have put an older one: the server does not try again by itself, since more
   * than the key is asked for (SERVER-37124). So what collided is written again where it is newer than what is there by
   * now; in the ordinary course nothing collides.
   */
  void write(List<BsonDocument> documents) {
    List<BsonDocument> collided = bulk(documents, true);
    bulk(collided, false);
  }

  private List<BsonDocument> bulk(List<BsonDocument> documents, boolean insert) {
    if (documents.isEmpty()) {
      return List.of();
    }
    ReplaceOptions options = new ReplaceOptions().upsert(insert);
    List<ReplaceOneModel<BsonDocument>> writes =
        documents.stream().map(document -> new ReplaceOneModel<>(older(document), document, options)).toList();
    try {
      collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
      return List.of();
    } catch (MongoBulkWriteException e) {
      return collided(e).stream().map(documents::get).toList();
    }
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
