package org.daftar.benchmarks.appends;

import org.daftar.command.log.NewEvent;

/** One or several that append to the same tables. */
interface Nodes extends AutoCloseable {

  /**
   * Appends an event, and returns when it is durable.
   *
   * @param node which of them does it, counted from 0
   */
  void append(int node, NewEvent event);

  @Override
  void close();
}
