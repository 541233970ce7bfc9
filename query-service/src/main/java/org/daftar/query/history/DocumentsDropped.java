package org.daftar.query.history;

/** The documents were dropped as a whole, since others have taken their place: trying again does not help. */
public final class DocumentsDropped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param which documents they were
   */
  public DocumentsDropped(String which) {
    super("The documents of generation " + which + " were dropped");
  }
}
