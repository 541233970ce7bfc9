package org.daftar.query.axis.scale;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A regular division of time: weeks, quarters, decades.
 *
 * @param unit days, months or years
 * @param count how many of them; of days 1 or 7, of months a divisor of 12
 */
public record Step(ChronoUnit unit, int count) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final int LONGEST_POWER_OF_YEARS = 7;
  private static final int MANY_YEARS = 1000;

  private static final List<Step> FINEST_FIRST =
      Stream.concat(
              Stream.of(
                  new Step(ChronoUnit.DAYS, 1),
                  new Step(ChronoUnit.DAYS, 7),
                  new Step(ChronoUnit.MONTHS, 1),
                  new Step(ChronoUnit.MONTHS, 3),
                  new Step(ChronoUnit.MONTHS, 6)),
              IntStream.range(0, LONGEST_POWER_OF_YEARS)
                  .map(power -> (int) Math.pow(10, power))
                  .boxed()
                  .flatMap(power -> Stream.of(1, 2, 5).map(times -> new Step(ChronoUnit.YEARS, times * power))))
          .toList();

  /** The finest step that is at least as wide on the scale as is asked. */
  public static Step finest(Scale scale, ToDoubleFunction<Step> leastWidth) {
    return FINEST_FIRST.stream()
        .filter(step -> step.days() * scale.perDay() >= leastWidth.applyAsDouble(step))
        .findFirst()
        .orElse(FINEST_FIRST.getLast());
  }

  /** The first days of all steps that the scale touches, and the one after them. */
  public List<LocalDate> starts(Scale scale) {
    LocalDate last = Reach.day(scale.last());
    LocalDate first = floor(Reach.day(scale.first()));
    return Stream.concat(
            Stream.iterate(first, start -> !start.isAfter(last), this::next),
            Stream.iterate(first, this::next).dropWhile(start -> !start.isAfter(last)).limit(1))
        .toList();
  }

  /** The step that begins with a day, in words that fit below a tick. */
  public String label(LocalDate start) {
    return switch (unit) {
      case DAYS -> DAY.format(start);
      case MONTHS -> MONTH.format(start);
      default -> String.valueOf(start.getYear());
    };
  }

  /** How wide a label is at most, with the space around it. */
  public double labelWidth() {
    return switch (unit) {
      case DAYS -> 96;
      case MONTHS -> 74;
      default -> count < MANY_YEARS ? 48 : 72;
    };
  }

  private double days() {
    return unit.getDuration().toDays() * (double) count;
  }

  private LocalDate next(LocalDate start) {
    return start.plus(count, unit);
  }

  private LocalDate floor(LocalDate day) {
    return switch (unit) {
      case DAYS -> count == 1 ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTHS -> YearMonth.from(day).minusMonths((day.getMonthValue() - 1) % count).atDay(1);
      default -> LocalDate.of(Math.floorDiv(day.getYear(), count) * count, 1, 1);
    };
  }
}
