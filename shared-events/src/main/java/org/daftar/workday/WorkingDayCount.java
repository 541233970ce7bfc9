package org.daftar.workday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.workday.DayOff.Ground;

/** Counts working days one by one, and says run by run which they were. */
final class WorkingDayCount {

  private final TimeLimit limit;
  private final WorkingDays workingDays;
  private final List<DayOff> skipped = new ArrayList<>();
  private final List<NotedDay> worked = new ArrayList<>();
  private final List<String> runs = new ArrayList<>();
  private int counted;
  private int runFrom;
  private LocalDate runStart = LocalDate.MIN;

  WorkingDayCount(TimeLimit limit, WorkingDays workingDays) {
    this.limit = limit;
    this.workingDays = workingDays;
  }

  Reckoning reckon() {
    LocalDate first = limit.startCounts() ? limit.from() : limit.from().plusDays(1);
    LocalDate day = first;
    while (true) {
      Optional<DayOff> off = workingDays.off(day);
      if (off.isPresent()) {
        endRun(day.minusDays(1));
        off.filter(why -> why.ground() != Ground.REST_DAY).ifPresent(skipped::add);
      } else {
        count(day);
        if (counted == limit.length()) {
          endRun(day);
          return new Reckoning(day, skipped, worked, steps(first, day));
        }
      }
      day = day.plusDays(1);
    }
  }

  private void count(LocalDate day) {
    counted++;
    if (runFrom == 0) {
      runFrom = counted;
      runStart = day;
    }
    Optional.ofNullable(workingDays.noted().get(day))
        .filter(noted -> workingDays.ofTables(day).isPresent())
        .ifPresent(worked::add);
  }

  private void endRun(LocalDate last) {
    if (runFrom == 0) {
      return;
    }
    runs.add(
        runFrom == counted
            ? "Day %d: %s.".formatted(counted, DayWords.of(last))
            : "Days %d to %d: %s to %s.".formatted(runFrom, counted, DayWords.of(runStart), DayWords.of(last)));
    runFrom = 0;
  }

  private List<String> steps(LocalDate first, LocalDate last) {
    List<String> steps = new ArrayList<>();
    steps.add(Beginning.of(limit, first));
    steps.add(
        "Only working days of %s count; %s are days of rest%s."
            .formatted(
                workingDays.country().name(),
                DayWords.every(workingDays.restDays()),
                workingDays.holidaysAreKnown() ? "" : ", and its public holidays are not known but where noted"));
    skipped.forEach(off -> steps.add("Not counted: " + DayWords.of(off) + "."));
    worked.forEach(
        day -> steps.add("Counted: %s (%s, noted as worked).".formatted(DayWords.of(day.day()), day.name())));
    steps.addAll(runs);
    steps.add("The last day is " + DayWords.of(last) + ".");
    return steps;
  }
}
