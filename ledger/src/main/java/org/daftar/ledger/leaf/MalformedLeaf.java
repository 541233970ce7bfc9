package org.daftar.ledger.leaf;

/** Bytes are not a leaf, or a text is not a disclosure. */
public final class MalformedLeaf extends Exception {

  private static final long serialVersionUID = 1L;

  MalformedLeaf(String why) {
    super(why);
  }
}
