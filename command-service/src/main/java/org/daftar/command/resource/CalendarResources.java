package org.daftar.command.resource;

import java.util.List;
import org.daftar.events.DeadlineEvent;
import org.daftar.events.WorkingDayEvent;

/** The addresses for deadlines, and for the days over which they are counted. */
final class CalendarResources {

  private static final String CALENDAR = "/api/calendars/{calendarId}";

  static final List<Line> ALL =
      List.of(
          new Line(Line.CASE + "/deadlines", DeadlineEvent.DeadlineSet.class, "a deadline began to run"),
          new Line(Line.CASE + "/deadlines-met", DeadlineEvent.DeadlineMet.class, "a deadline was met"),
          new Line(Line.CASE + "/deadlines-missed", DeadlineEvent.DeadlineMissed.class, "a deadline was missed"),
          new Line(Line.CASE + "/deadlines-waived", DeadlineEvent.DeadlineWaived.class, "a deadline no longer binds"),
          new Line(
              CALENDAR + "/non-working-days",
              WorkingDayEvent.NonWorkingDayNoted.class,
              "a day that a country does not work, which the tables of holidays do not know"),
          new Line(
              CALENDAR + "/working-days",
              WorkingDayEvent.WorkingDayNoted.class,
              "a day that a country works although the week or the tables have it as a day off"),
          new Line(
              CALENDAR + "/withdrawals",
              WorkingDayEvent.NotedDayWithdrawn.class,
              "what was noted of a day is withdrawn"));

  private CalendarResources() {}
}
