package org.daftar.command.workday;

import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.command.recording.Finding;
import org.daftar.command.recording.Findings;
import org.daftar.events.WorkingDayEvent;
import org.daftar.events.WorkingDayEvent.NonWorkingDayNoted;
import org.daftar.events.WorkingDayEvent.NotedDayWithdrawn;
import org.daftar.events.WorkingDayEvent.WorkingDayNoted;
import org.daftar.events.workday.NotedDays;
import org.daftar.value.Jurisdiction;
import org.daftar.workday.DayOff;
import org.daftar.workday.Holidays;
import org.daftar.workday.NotedDay;
import org.daftar.workday.WorkingDays;

/** The rules of what is noted of the days of a country. */
public final class CalendarRules {

  private static final String DAY = "day";

  private final Holidays holidays;

  /** Rules that compare with those tables of holidays. */
  public CalendarRules(Holidays holidays) {
    this.holidays = holidays;
  }

  /** What they have to say against an event, where that much was noted before. */
  Findings on(NotedDays noted, WorkingDayEvent proposed) {
    return Findings.of(
        switch (proposed) {
          case NonWorkingDayNoted e -> Stream.concat(notedTwice(noted, e), offAlready(e));
          case WorkingDayNoted e -> Stream.concat(notedTwice(noted, e), workedAlready(e));
          case NotedDayWithdrawn e -> neverNoted(noted, e);
        });
  }

  private static Stream<Finding> notedTwice(NotedDays noted, WorkingDayEvent e) {
    return Optional.ofNullable(noted.byDay().get(e.day())).stream().map(CalendarRules::notedTwice);
  }

  private static Finding notedTwice(NotedDay first) {
    return Finding.refusal(
        "day-already-noted",
        DAY,
        "was noted as %s (%s): withdraw that first".formatted(first.worked() ? "worked" : "not worked", first.name()));
  }

  private Stream<Finding> offAlready(NonWorkingDayNoted e) {
    return ofTables(e).stream()
        .map(off ->
            Finding.caution("day-is-off-already", DAY, "is a day off without that: " + off.name() + "; check the day"));
  }

  private Stream<Finding> workedAlready(WorkingDayNoted e) {
    return ofTables(e).isPresent()
        ? Stream.empty()
        : Stream.of(Finding.caution("day-is-worked-already", DAY, "is a working day without that; check the day"));
  }

  private static Stream<Finding> neverNoted(NotedDays noted, NotedDayWithdrawn e) {
    return noted.byDay().containsKey(e.day())
        ? Stream.empty()
        : Stream.of(Finding.refusal("day-is-not-noted", DAY, "must be a day that was noted; nothing was of this one"));
  }

  private Optional<DayOff> ofTables(WorkingDayEvent e) {
    Jurisdiction country = new Jurisdiction(e.calendarId().country());
    return new WorkingDays(country, holidays, NotedDays.NONE.byDay()).ofTables(e.day());
  }
}
