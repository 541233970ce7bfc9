package org.daftar.query.rebuild;

/**
 * Holds on to the read model that answers one question: whatever is switched meanwhile, the whole question is answered
 * from it. Close it when the question is answered.
 *
 * @param <M> what it is on this node
 */
public final class Lease<M extends ReadModel> implements AutoCloseable {

  private final M model;
  private final Runnable release;

  Lease(M model, Runnable release) {
    this.model = model;
    this.release = release;
  }

  /** What to answer from. */
  public M model() {
    return model;
  }

  @Override
  public void close() {
    release.run();
  }
}
