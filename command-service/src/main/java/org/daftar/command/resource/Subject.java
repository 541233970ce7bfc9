package org.daftar.command.resource;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.daftar.identity.CalendarId;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.ExhibitId;
import org.daftar.identity.PartyId;
import org.daftar.identity.SourceId;
import org.daftar.value.Vocabulary;

/** A kind of thing that has an address of its own. */
public enum Subject {
  CASE("caseId", "cases"),
  ENTRY("entry", "entries"),
  PARTY("partyId", "parties"),
  SOURCE("sourceId", "sources"),
  EXHIBIT("exhibitId", "exhibits"),
  /** Is there from the start, under a name that is not random. */
  VOCABULARY("vocabulary", "vocabularies"),
  /** Every country has its calendar, by its code. */
  CALENDAR("calendarId", "calendars");

  private final String field;
  private final String collection;

  Subject(String field, String collection) {
    this.field = field;
    this.collection = collection;
  }

  /** The payload field, and the variable of a path, that names such a thing. */
  public String field() {
    return field;
  }

  /** The address of one such thing. */
  public String address(String id) {
    return "/api/" + collection + "/" + id;
  }

  /** Reads an identifier as it stands in an address; none where it has not the form of one. */
  public Optional<String> read(String id) {
    return switch (this) {
      case CASE -> checked(id, CaseId::new);
      case ENTRY -> checked(id, EntryId::new);
      case PARTY -> checked(id, PartyId::new);
      case SOURCE -> checked(id, SourceId::new);
      case EXHIBIT -> checked(id, ExhibitId::new);
      case CALENDAR -> checked(id, CalendarId::new);
      case VOCABULARY -> Arrays.stream(Vocabulary.values()).map(Vocabulary::code).filter(id::equals).findFirst();
    };
  }

  /** An identifier for a new thing; pass a cryptographically strong generator. */
  public String next(RandomGenerator random) {
    return switch (this) {
      case CASE -> CaseId.random(random).value();
      case ENTRY -> EntryId.random(random).value();
      case PARTY -> PartyId.random(random).value();
      case SOURCE -> SourceId.random(random).value();
      case EXHIBIT -> ExhibitId.random(random).value();
      case CALENDAR -> throw new IllegalStateException("nobody makes the calendar of a country");
      case VOCABULARY -> throw new IllegalStateException("nobody makes a vocabulary");
    };
  }

  private static Optional<String> checked(String id, Function<String, ?> form) {
    try {
      return Optional.of(form.apply(id).toString());
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }
}
