package org.daftar.query.rebuild;

import org.daftar.query.history.DocumentStore;
import org.daftar.query.projection.ReadLog;
import org.daftar.query.search.Search;

/**
 * A read model to which something happens each time after it was searched.
 *
 * @param inner what answers
 * @param searched what happens
 */
record SearchedModel(ReadModel inner, Runnable searched) implements ReadModel {

  @Override
  public Search search() {
    return Intercepted.each(Search.class, inner::search, searched);
  }

  @Override
  public Generation generation() {
    return inner.generation();
  }

  @Override
  public DocumentStore documents() {
    return inner.documents();
  }

  @Override
  public ReadLog log() {
    return inner.log();
  }

  @Override
  public boolean hasCaughtUp() {
    return inner.hasCaughtUp();
  }

  @Override
  public boolean isWriter() {
    return inner.isWriter();
  }

  @Override
  public void close() {
    inner.close();
  }
}
