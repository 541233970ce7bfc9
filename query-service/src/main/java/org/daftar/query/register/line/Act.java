package org.daftar.query.register.line;

import org.daftar.value.Codes;

/** What a fact does to what registers count. */
public enum Act {
  CHARGE,
  AMENDMENT,
  RECLASSIFICATION,
  DROPPING,
  VERDICT,
  APPEAL,
  APPEAL_DECISION,
  SENTENCE,
  FINE,
  REDUCTION,
  PAYMENT,
  ENFORCEMENT,
  ANNULMENT,
  RESTRAINT,
  LIFTING,
  RETURN,
  ARREST,
  DETENTION,
  EXTENSION,
  DETENTION_END,
  RELEASE,
  EXILE,
  DISAPPEARANCE,
  RESTRICTION,
  ACCESS_REFUSED,
  INCIDENT,
  COUNSEL,
  REMOVAL_OF_COUNSEL,
  EXCLUSION,
  LISTING,
  LICENCE_LOSS;

  /** The stable code, by which an index knows it. */
  public String code() {
    return Codes.of(this);
  }
}
