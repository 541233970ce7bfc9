package org.daftar.query.register.charge;

/** What became of a charge. */
public enum ChargeState {
  /** It was brought, and nothing has settled it. */
  PENDING,
  /** It is pending as a charge of another offence than it was brought for. */
  RECLASSIFIED,
  DROPPED,
  CONVICTED,
  ACQUITTED,
  /** The accounts of the last verdict contradict each other. */
  CONTRADICTORY,
  /** There is a verdict on the accused in the case, and it names no charges. */
  VERDICT_NAMES_NO_CHARGE,
  /** It is only expected. */
  EXPECTED,
  RETRACTED
}
