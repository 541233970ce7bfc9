package org.daftar.query.calendar.ical;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.daftar.date.FuzzyDate;
import org.daftar.query.calendar.Matter;
import org.daftar.query.wording.calendar.MatterWords;

/** Writes the calendar of a case: the same calendar always gives the same bytes. */
public final class CalendarFile {

  private static final String PRODUCT = "-//Daftar//Calendar of a case//EN";

  private CalendarFile() {}

  /** A name for the file that says which case it is, and as of which position. */
  public static String name(CaseCalendar calendar) {
    return "calendar-" + calendar.of().id() + "-at-" + calendar.atPosition() + ".ics";
  }

  /** The file, in UTF-8. */
  public static byte[] write(CaseCalendar calendar) {
    MatterEvent events = new MatterEvent(new MatterWords(calendar.mentions()));
    List<Matter> matters =
        calendar.matters().stream().sorted(Comparator.comparing((Matter matter) -> matter.id().value())).toList();
    List<VEvent> written = matters.stream().flatMap(matter -> events.of(matter).stream()).toList();
    Calendar file = new Calendar();
    file.add(new ProdId(PRODUCT));
    file.add(ImmutableVersion.VERSION_2_0);
    file.add(ImmutableCalScale.GREGORIAN);
    file.add(new XProperty("X-WR-CALNAME", calendar.of().title().text()));
    file.add(new Description(about(calendar, matters.size() - written.size())));
    zones(matters).forEach((zone, years) -> file.add(ZoneComponent.of(ZoneId.of(zone), years.first(), years.last())));
    written.forEach(file::add);
    return output(file);
  }

  private static String about(CaseCalendar calendar, int leftOut) {
    String asOf = "As known after event " + calendar.atPosition() + " of the log." + confidential(calendar.withheld());
    return switch (leftOut) {
      case 0 -> asOf;
      case 1 -> asOf + " One date of which no day is known is not in this file.";
      default -> asOf + " " + leftOut + " dates of which no day is known are not in this file.";
    };
  }

  private static String confidential(int withheld) {
    return switch (withheld) {
      case 0 -> "";
      case 1 -> " One date is confidential and not in this file.";
      default -> " " + withheld + " dates are confidential and not in this file.";
    };
  }

  /** The zones that the events name, with the years for which they are needed. */
  private static Map<String, Years> zones(List<Matter> matters) {
    Map<String, Years> zones = new TreeMap<>();
    for (FuzzyDate date : dates(matters)) {
      int year = date.day().map(LocalDate::getYear).orElseThrow();
      date.zone().ifPresent(zone -> zones.merge(zone.getId(), new Years(year, year), Years::and));
    }
    return zones;
  }

  private static List<FuzzyDate> dates(List<Matter> matters) {
    List<FuzzyDate> dates = new ArrayList<>();
    for (Matter matter : matters) {
      MatterEvent.dated(matter).filter(each -> !each.status().ofDeadline()).ifPresent(each -> dates.add(each.date()));
    }
    return dates;
  }

  private static byte[] output(Calendar file) {
    try {
      StringWriter text = new StringWriter();
      new CalendarOutputter(false).output(file, text);
      return text.toString().getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Years(int first, int last) {

    Years and(Years other) {
      return new Years(Math.min(first, other.first), Math.max(last, other.last));
    }
  }
}
