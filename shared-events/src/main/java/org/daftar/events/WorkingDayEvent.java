package org.daftar.events;

import java.time.LocalDate;
import java.util.Optional;
import org.daftar.identity.CalendarId;
import org.daftar.value.Text;

/** What people note of the working days of a country: what tables of public holidays do not know, or know wrongly. */
public sealed interface WorkingDayEvent extends DomainEvent {

  /** The working days of the country. */
  CalendarId calendarId();

  /** The day. */
  LocalDate day();

  @Override
  default String stream() {
    return calendarId().value();
  }

  /** A day is not worked. */
  @StoredAs("non-working-day-noted.1")
  record NonWorkingDayNoted(
      @Meaning("the working days of the country: cal_ and its ISO 3166-1 code") CalendarId calendarId,
      @Meaning("the day that is not worked") LocalDate day,
      @Meaning("what the day is called, or why it is not worked") String name,
      @Meaning("the law or decree, or where it was announced") Optional<String> basis)
      implements WorkingDayEvent {

    public NonWorkingDayNoted {
      Days.check(day);
      Text.line("name", name);
      Text.line("basis", basis);
    }
  }

  /** A day is worked although the week or a table has it as a day off: a Saturday that makes up for another day. */
  @StoredAs("working-day-noted.1")
  record WorkingDayNoted(
      @Meaning("the working days of the country: cal_ and its ISO 3166-1 code") CalendarId calendarId,
      @Meaning("the day that is worked") LocalDate day,
      @Meaning("why it is worked") String name,
      @Meaning("the law or decree, or where it was announced") Optional<String> basis)
      implements WorkingDayEvent {

    public WorkingDayNoted {
      Days.check(day);
      Text.line("name", name);
      Text.line("basis", basis);
    }
  }

  /** What was noted of a day no longer holds: it is again what the week and the tables make it. */
  @StoredAs("noted-day-withdrawn.1")
  record NotedDayWithdrawn(
      @Meaning("the working days of the country: cal_ and its ISO 3166-1 code") CalendarId calendarId,
      @Meaning("the day that was noted") LocalDate day,
      @Meaning("why") String reason)
      implements WorkingDayEvent {

    public NotedDayWithdrawn {
      Days.check(day);
      Text.passage("reason", reason);
    }
  }
}
