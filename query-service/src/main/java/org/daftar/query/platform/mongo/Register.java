package org.daftar.query.platform.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.daftar.query.rebuild.Generation;

/**
 * One small document that says all there is to know of the generations, so that each step is one atomic update: {@code
 * {_id: "generations", live: id, generations: {id: {schema: n, size: n}}}}.
 */
final class Register {

  private static final String NAME = "generations";
  private static final String LIVE = "live";
  private static final String SCHEMA = "schema";
  private static final String SIZE = "size";
  private static final Bson THE_ONE = eq(NAME);

  private final MongoCollection<BsonDocument> latest;
  private final MongoCollection<BsonDocument> lasting;

  Register(MongoDatabase database) {
    this.latest = database.getCollection(NAME, BsonDocument.class);
    this.lasting = latest.withReadConcern(ReadConcern.MAJORITY);
  }

  /** All generations, oldest first: a field that is added stands last. */
  List<Generation> all() {
    BsonDocument known = known(latest);
    return known.keySet().stream().map(id -> generation(known, id)).toList();
  }

  Optional<Generation> live() {
    return read(latest)
        .filter(register -> register.containsKey(LIVE))
        .map(register -> generation(register.getDocument(NAME), register.getString(LIVE).getValue()));
  }

  /** Whoever loses the race to insert the register finds it there: the server tries again by itself. */
  Generation add(int schema) {
    Generation added = new Generation(new ObjectId().toHexString(), schema);
    BsonDocument fields = new BsonDocument(SCHEMA, new BsonInt32(schema)).append(SIZE, new BsonInt64(0));
    latest.updateOne(THE_ONE, Updates.set(field(added), fields), new UpdateOptions().upsert(true));
    return added;
  }

  boolean switchLive(Optional<Generation> before, Generation next) {
    Bson asBefore = before.map(was -> eq(LIVE, was.id())).orElse(exists(LIVE, false));
    return update(and(THE_ONE, asBefore, exists(field(next))), Updates.set(LIVE, new BsonString(next.id())));
  }

  /** Whether it is not live, and thus gone now. */
  boolean remove(Generation generation) {
    return update(and(THE_ONE, ne(LIVE, generation.id())), Updates.unset(field(generation))) || read(latest).isEmpty();
  }

  /** Whether the generation is there and had come so far, and thus holds the progress now or a greater one. */
  boolean advance(Generation generation, long from, long size) {
    String progress = field(generation) + "." + SIZE;
    return update(and(THE_ONE, gte(progress, from)), Updates.max(progress, size));
  }

  boolean knows(Generation generation) {
    return known(latest).containsKey(generation.id());
  }

  /** The progress that a change of the primary does not take back; none where the generation was dropped. */
  OptionalLong size(Generation generation) {
    BsonDocument known = known(lasting);
    return known.containsKey(generation.id())
        ? OptionalLong.of(known.getDocument(generation.id()).getInt64(SIZE).getValue())
        : OptionalLong.empty();
  }

  private boolean update(Bson filter, Bson change) {
    return latest.updateOne(filter, change).getMatchedCount() == 1;
  }

  private static BsonDocument known(MongoCollection<BsonDocument> register) {
    return read(register).map(found -> found.getDocument(NAME)).orElseGet(BsonDocument::new);
  }

  private static Optional<BsonDocument> read(MongoCollection<BsonDocument> register) {
    return Optional.ofNullable(register.find(THE_ONE).first());
  }

  private static Generation generation(BsonDocument known, String id) {
    return new Generation(id, known.getDocument(id).getInt32(SCHEMA).getValue());
  }

  private static String field(Generation generation) {
    return NAME + "." + generation.id();
  }
}
