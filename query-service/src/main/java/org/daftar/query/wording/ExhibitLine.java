package org.daftar.query.wording;

import org.daftar.identity.ExhibitId;

/**
 * A piece of evidence.
 *
 * @param text what it is and who has it
 */
public record ExhibitLine(ExhibitId id, String text) {

  @Override
  public String toString() {
    return text;
  }
}
