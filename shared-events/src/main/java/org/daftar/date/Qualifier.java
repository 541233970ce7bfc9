package org.daftar.date;

/** How sure a date is (EDTF level 1). */
public enum Qualifier {
  /** Nothing qualifies it. */
  NONE(""),
  /** {@code ?}: the source may be wrong. */
  UNCERTAIN("?"),
  /** {@code ~}: it is near the truth. */
  APPROXIMATE("~"),
  /** {@code %}: both. */
  UNCERTAIN_AND_APPROXIMATE("%");

  private final String sign;

  Qualifier(String sign) {
    this.sign = sign;
  }

  /** The sign behind the expression. */
  String sign() {
    return sign;
  }

  boolean approximate() {
    return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
  }

  boolean uncertain() {
    return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
  }

  /** The qualifier that ends an expression. */
  static Qualifier endOf(String expression) {
    for (Qualifier qualifier : values()) {
      if (qualifier != NONE && expression.endsWith(qualifier.sign)) {
        return qualifier;
      }
    }
    return NONE;
  }
}
