package org.daftar.query.chronology;

import java.util.List;
import org.daftar.query.wording.EntryInWords;

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

  /** What an account tells in this column, one line an item. */
  public List<String> of(EntryInWords account) {
    return switch (this) {
      case DATE -> List.of(account.date());
      case DATE_AS_TOLD -> account.asTold().stream().toList();
      case KIND -> List.of(account.kind());
      case FACT -> List.of(account.fact().text());
      case DETAILS -> lines(account.details());
      case PLACE -> account.place().stream().toList();
      case PARTIES -> lines(account.parties());
      case SOURCES -> account.sources().isEmpty() ? List.of("unsourced") : lines(account.sources());
      case STANDING -> List.of(account.standing());
      case EXHIBITS -> lines(account.exhibits());
    };
  }

  private static List<String> lines(List<?> items) {
    return items.stream().map(Object::toString).toList();
  }

  /** The name as people read it. */
  public String heading() {
    return heading;
  }
}
