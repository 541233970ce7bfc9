package org.daftar.query.calendar.ical;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.daftar.date.DateWords;
import org.daftar.date.FuzzyDate;
import org.daftar.query.calendar.Appointment;
import org.daftar.query.calendar.Matter;
import org.daftar.query.wording.calendar.MatterWords;

/**
 * A court date or a deadline as an event. It keeps its identifier for ever, and its sequence only grows: a programme
 * that knows it already moves it where it was adjourned to. The free words of the record stay inside, since a calendar
 * goes to telephones; what it is for, where and when it is, leaves.
 */
final class MatterEvent {

  private final MatterWords words;

  MatterEvent(MatterWords words) {
    this.words = words;
  }

  /** The event; empty where no source has ever given a day for it, which is not invented here. */
  Optional<VEvent> of(Matter matter) {
    return dated(matter).map(appointment -> event(matter, appointment));
  }

  /** The last of its dates that is known to the day. */
  static Optional<Appointment> dated(Matter matter) {
    return matter.appointments().reversed().stream().filter(each -> each.date().day().isPresent()).findFirst();
  }

  private VEvent event(Matter matter, Appointment appointment) {
    boolean deadline = appointment.status().ofDeadline();
    boolean standing = appointment.equals(matter.last()) && !MatterWords.isOver(appointment.status());
    VEvent event = new VEvent(false);
    event.add(new Uid(matter.id() + "@daftar"));
    event.add(new DtStamp(matter.lastChange().recordedAt()));
    event.add(new LastModified(matter.lastChange().recordedAt()));
    event.add(new Sequence((int) Math.min(Integer.MAX_VALUE, matter.lastChange().position())));
    addTime(event, appointment.date(), deadline);
    event.add(new Summary(summary(matter)));
    words.where(matter, appointment).ifPresent(where -> event.add(new Location(where)));
    event.add(new Description(String.join("\n", description(matter))));
    event.add(standing ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
    event.add(deadline ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
    return event;
  }

  /** What a day of a deadline is, is the whole day; the hour of a court date is the court's own. */
  private static void addTime(VEvent event, FuzzyDate date, boolean wholeDay) {
    LocalDate day = date.day().orElseThrow();
    if (wholeDay || date.time().isEmpty()) {
      event.add(new DtStart<>(day));
      event.add(new DtEnd<>(day.plusDays(1)));
      return;
    }
    DtStart<?> start = new DtStart<>(date.localTime().orElseThrow());
    date.zone().ifPresent(zone -> start.add(new TzId(zone.getId())));
    event.add(start);
  }

  private String summary(Matter matter) {
    String heading = words.heading(matter);
    return switch (matter.last().status()) {
      case STANDING, OPEN -> heading;
      case ADJOURNED, SINE_DIE, HELD, CANCELLED, MET, MISSED, WAIVED ->
          heading + " (" + MatterWords.status(matter.last()) + ")";
    };
  }

  private List<String> description(Matter matter) {
    List<String> lines = new ArrayList<>();
    words.whom(matter).ifPresent(whom -> lines.add("Concerns: " + whom));
    for (Appointment each : matter.appointments()) {
      lines.add(DateWords.of(each.date()) + ": " + MatterWords.status(each));
      each.toldOtherwise().forEach(other -> lines.add("Told otherwise: " + DateWords.of(other)));
    }
    return Stream.concat(lines.stream(), words.count(matter).stream()).toList();
  }
}
