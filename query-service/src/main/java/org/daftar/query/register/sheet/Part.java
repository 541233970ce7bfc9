package org.daftar.query.register.sheet;

import java.util.Optional;

/**
 * Some words in a cell.
 *
 * @param refersTo the subject that they name, by its identifier
 */
public record Part(String text, Optional<String> refersTo, Sort sort) {

  static Part of(String text) {
    return new Part(text, Optional.empty(), Sort.PLAIN);
  }

  static Part linked(String text, String subject) {
    return new Part(text, Optional.of(subject), Sort.PLAIN);
  }

  static Part mark(String text) {
    return new Part(text, Optional.empty(), Sort.MARK);
  }

  /** The same, subordinate to the part before it. */
  Part beside() {
    return new Part(text, refersTo, sort == Sort.PLAIN ? Sort.BESIDE : sort);
  }

  /** Whether it is a remark on the part before it. */
  public boolean isMark() {
    return sort == Sort.MARK;
  }

  /** Whether it is subordinate to the part before it. */
  public boolean isBeside() {
    return sort == Sort.BESIDE;
  }

  /** What a part is among others. */
  enum Sort {
    PLAIN,
    /** It belongs to the part before it. */
    BESIDE,
    /** A remark, such as <i>disputed</i>. */
    MARK
  }
}
