package org.daftar.events.workday;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daftar.events.WorkingDayEvent;
import org.daftar.events.WorkingDayEvent.NonWorkingDayNoted;
import org.daftar.events.WorkingDayEvent.NotedDayWithdrawn;
import org.daftar.events.WorkingDayEvent.WorkingDayNoted;
import org.daftar.workday.NotedDay;

/** What holds at present of all that people noted of the days of a country, in the order of the days. */
public record NotedDays(SortedMap<LocalDate, NotedDay> byDay) {

  /** Nothing was noted. */
  public static final NotedDays NONE = new NotedDays(new TreeMap<>());

  public NotedDays {
    byDay = Collections.unmodifiableSortedMap(new TreeMap<>(byDay));
  }

  /** After one more event. */
  public NotedDays evolve(WorkingDayEvent event) {
    SortedMap<LocalDate, NotedDay> next = new TreeMap<>(byDay);
    switch (event) {
      case NonWorkingDayNoted e -> next.put(e.day(), new NotedDay(e.day(), false, e.name()));
      case WorkingDayNoted e -> next.put(e.day(), new NotedDay(e.day(), true, e.name()));
      case NotedDayWithdrawn e -> next.remove(e.day());
    }
    return new NotedDays(next);
  }
}
