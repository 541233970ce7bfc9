package org.daftar.query.platform.mongo;

import com.mongodb.MongoException;
import java.util.function.Supplier;
import org.daftar.query.history.StoreUnavailable;

/** Tells the driver's failures in the terms of the port. */
final class Reach {

  private Reach() {}

  /** Has the server do something. */
  static void reach(Runnable work) {
    ask(() -> {
      work.run();
      return true;
    });
  }

  /** The answer of the server. */
  static <T> T ask(Supplier<T> question) {
    try {
      return question.get();
    } catch (MongoException e) {
      throw new StoreUnavailable("The documents in MongoDB cannot be reached: " + e.getMessage(), e);
    }
  }
}
