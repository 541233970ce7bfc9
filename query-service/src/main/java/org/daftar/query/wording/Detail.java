package org.daftar.query.wording;

import java.util.Optional;

/**
 * One thing that a kind of fact tells beside what every fact tells.
 *
 * @param label what it is, e.g. <i>Amount</i>
 * @param text what the fact says of it
 * @param refersTo the identifier of the entry or case that it refers to, where it does
 */
public record Detail(String label, String text, Optional<String> refersTo) {

  @Override
  public String toString() {
    return label + ": " + text;
  }
}
