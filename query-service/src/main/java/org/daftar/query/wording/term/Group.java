package org.daftar.query.wording.term;

import org.daftar.value.Codes;

/** What a fact is about, roughly: enough to tell facts apart by a mark or a colour. */
public enum Group {
  /** Charges, hearings, rulings, judgments and counsel. */
  PROCEEDINGS("Proceedings"),
  /** Arrest, detention, release, restrictions, disappearance, exile. */
  LIBERTY("Liberty"),
  /** Fines and restrained property. */
  PROPERTY("Money and property"),
  /** Harassment and violence outside the courtroom. */
  HARASSMENT("Harassment"),
  /** Lists, registrations. */
  LEGAL_STATUS("Legal status"),
  /** What people say about it. */
  STATEMENTS("Statements"),
  /** What a reader must know to understand the rest. */
  CONTEXT("Context");

  private final String heading;

  Group(String heading) {
    this.heading = heading;
  }

  /** The name as people read it. */
  public String heading() {
    return heading;
  }

  /** The stable code, e.g. for a style. */
  public String code() {
    return Codes.of(this);
  }
}
