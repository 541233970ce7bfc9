package org.daftar.query.chronology;

/** What a chronology tells of each account; the names head the columns of a table. */
public enum Column {
  DATE("Date"),
  DATE_AS_TOLD("Date as told"),
  KIND("Kind"),
  FACT("Fact"),
  DETAILS("Details"),
  PLACE("Place"),
  PARTIES("Parties"),
  SOURCES("Sources"),
  STANDING("Standing"),
  EXHIBITS("Exhibits");

  private final String heading;

  Column(String heading) {
    this.heading = heading;
  }

  /** The name as people read it. */
  public String heading() {
    return heading;
  }
}
