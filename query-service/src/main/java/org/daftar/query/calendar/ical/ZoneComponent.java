package org.daftar.query.calendar.ical;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A time zone as a file carries it: the offset at the beginning and every change up to the end, by the rules of the
 * Java runtime, by which the local times of the record are checked too. The library's own zones stay unused: they are
 * of another age, and it would look for newer ones on the network.
 */
final class ZoneComponent {

  private ZoneComponent() {}

  /** The zone for the years from the one to the other, both included. */
  static VTimeZone of(ZoneId zone, int firstYear, int lastYear) {
    ZoneRules rules = zone.getRules();
    LocalDateTime start = LocalDateTime.of(firstYear, 1, 1, 0, 0);
    ZoneOffset offset = rules.getOffset(start);
    VTimeZone component = new VTimeZone();
    component.add(new TzId(zone.getId()));
    boolean daylight = rules.isDaylightSavings(start.toInstant(offset));
    component.add(observance(daylight, start, offset, offset));
    ZoneOffsetTransition change = rules.nextTransition(start.toInstant(offset));
    while (change != null && change.getDateTimeBefore().getYear() <= lastYear) {
      component.add(
          observance(
              rules.isDaylightSavings(change.getInstant()),
              change.getDateTimeBefore(),
              change.getOffsetBefore(),
              change.getOffsetAfter()));
      change = rules.nextTransition(change.getInstant());
    }
    return component;
  }

  /** It begins at the local time that the clocks showed before. */
  private static Observance observance(boolean daylight, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
    Observance observance = daylight ? new Daylight() : new Standard();
    observance.add(new DtStart<>(from));
    observance.add(new TzOffsetFrom(before));
    observance.add(new TzOffsetTo(after));
    return observance;
  }
}
