package org.daftar.query.rebuild;

import org.daftar.query.history.DocumentStore;
import org.daftar.query.projection.ReadLog;
import org.daftar.query.search.Search;

/** What one node reads of one generation: it follows the log from when it is opened until it is closed. */
public interface ReadModel extends AutoCloseable {

  /** Whose documents they are. */
  Generation generation();

  /** Shared with the other nodes. */
  DocumentStore documents();

  /** Over an index of this node alone. */
  Search search();

  /** The log as far as both have taken it in. */
  ReadLog log();

  /** Whether it has read all that the log held at some moment since it was opened. */
  boolean hasCaughtUp();

  /** Whether this node is the one that writes the documents. */
  boolean isWriter();

  @Override
  void close();
}
