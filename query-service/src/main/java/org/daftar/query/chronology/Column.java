package org.daftar.query.chronology;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.query.wording.EntryInWords;
import org.daftar.value.LangText;

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
      case FACT -> fact(account.fact());
      case DETAILS -> lines(account.details());
      case PLACE -> account.place().stream().toList();
      case PARTIES -> lines(account.parties());
      case SOURCES -> account.sources().isEmpty() ? List.of("unsourced") : lines(account.sources());
      case STANDING -> List.of(account.standing());
      case EXHIBITS -> lines(account.exhibits());
    };
  }

  /** The words of the record first, then each translation with who made it. */
  private static List<String> fact(LangText words) {
    Stream<String> translations =
        words.translations().stream()
            .map(other -> other.language() + ": " + other.text() + " (translated by " + other.translator() + ")");
    return Stream.concat(Stream.of(words.text()), translations).toList();
  }

  private static List<String> lines(List<?> items) {
    return items.stream().map(Object::toString).toList();
  }

  /** The name as people read it. */
  public String heading() {
    return heading;
  }
}
