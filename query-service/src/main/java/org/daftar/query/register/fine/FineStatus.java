package org.daftar.query.register.fine;

/** How a fine stands. */
public enum FineStatus {
  /** Nothing is known to have been paid. */
  OUTSTANDING,
  /** A part was paid, or may have been. */
  PARTLY_PAID,
  PAID,
  /** More was paid than was imposed. */
  OVERPAID,
  ANNULLED,
  /** Nobody has said how much it is, and it was not annulled. */
  AMOUNT_UNKNOWN,
  /** It is only expected. */
  EXPECTED,
  RETRACTED
}
