package org.daftar.query.rebuild;

import java.util.List;
import java.util.Optional;
import org.daftar.query.history.DocumentStore;

/**
 * The generations of the read models. One is live: it answers. A rebuild creates another beside it, lets it read the
 * log until it has caught up, makes it live in one step and drops the former.
 *
 * <p>Shared by all nodes, and safe for all of them at once. What a process leaves behind when it dies is found by
 * {@link #all()}: a generation that is not live has its own progress, and whoever reads on from there resumes it.
 *
 * <p>Every method throws {@link org.daftar.query.history.StoreUnavailable} where the store cannot be reached in time.
 */
public interface Generations {

  /** All that there are, oldest first. */
  List<Generation> all();

  /** The one that answers; none in a store that is new. */
  Optional<Generation> live();

  /** Adds an empty one, which is not live, for documents of a schema. */
  Generation create(int schema);

  /**
   * The documents of a generation, and its progress as their {@link DocumentStore#size() size}. A generation that was
   * dropped has none: reading and writing them throws {@link org.daftar.query.history.DocumentsDropped}.
   */
  DocumentStore documents(Generation generation);

  /**
   * Makes a generation live in the place of the one that was: a reader sees the one or the other.
   *
   * @param before the one that is live as far as the caller knows
   * @return whether {@code next} is live now; it is not where another than {@code before} was, or where it was dropped
   */
  boolean switchLive(Optional<Generation> before, Generation next);

  /**
   * Removes a generation with its documents; nothing happens where it is gone. Whoever still writes into it learns so.
   *
   * @throws IllegalArgumentException where it is the live one
   */
  void drop(Generation generation);
}
