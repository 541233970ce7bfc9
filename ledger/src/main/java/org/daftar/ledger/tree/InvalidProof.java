package org.daftar.ledger.tree;

/** A proof does not prove what it is said to prove. */
public final class InvalidProof extends Exception {

  private static final long serialVersionUID = 1L;

  InvalidProof(String why) {
    super(why);
  }
}
