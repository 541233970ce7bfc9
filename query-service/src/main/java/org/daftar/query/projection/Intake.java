package org.daftar.query.projection;

import org.daftar.query.feed.Portion;

/** Takes events into the read models, for one thread. */
public interface Intake {

  /** How many events can be read from all read models. */
  long size();

  /**
   * Takes in what follows. What has been taken in already is passed over.
   *
   * @throws InterruptedException where this process ends while it waits for another
   */
  void take(Portion portion) throws InterruptedException;

  /** Is told that nothing will follow, since reading has failed. */
  default void abandon() {}
}
