package org.daftar.query.register.liberty;

/** Where somebody is kept: days at home count apart. */
public enum Confinement {
  /** In custody, arrested, in administrative detention, in psychiatric confinement. */
  CUSTODY,
  HOUSE_ARREST
}
