package org.daftar.query.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.sample.SampleCalendar.APPEAL;
import static org.daftar.query.sample.SampleCalendar.BEFORE_SECOND_ADJOURNMENT;
import static org.daftar.query.sample.SampleCalendar.CASE;
import static org.daftar.query.sample.SampleCalendar.COMPLAINT;
import static org.daftar.query.sample.SampleCalendar.CUSTODY;
import static org.daftar.query.sample.SampleCalendar.OTHER_CASE;
import static org.daftar.query.sample.SampleCalendar.PREPARATION;
import static org.daftar.query.sample.SampleCalendar.REPLY;
import static org.daftar.query.sample.SampleCalendar.SOME_DAY;
import static org.daftar.query.sample.SampleCalendar.TRIAL;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.util.Configurator;
import org.daftar.query.sample.ReadingServer;
import org.daftar.query.sample.SampleCalendar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the files back with the library, as a programme for calendars would. */
class CalendarFileTest {

  private static ReadingServer server;

  @BeforeAll
  static void start() throws Exception {
    server = ReadingServer.over(SampleCalendar.log());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void isWhatTheStandardAsksFor() throws Exception {
    assertThat(read(CASE, "").validate().getEntries()).isEmpty();
    assertThat(read(OTHER_CASE, "").validate().getEntries()).isEmpty();
  }

  @Test
  void isSentAsACalendarWithANameOfItsOwn() {
    Asked answer = Asked.of(server, "/api/cases/" + CASE + "/calendar.ics");

    assertThat(answer.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
    assertThat(answer.header("Content-Disposition")).contains("calendar-" + CASE + "-at-22.ics");
    assertThat(answer.response().body()).contains("\r\n").doesNotContain("Aigul Secret");
  }

  @Test
  void givesEachCourtDateAndDeadlineOnceByItsOwnIdentifier() throws Exception {
    assertThat(identifiers(CASE)).containsExactlyInAnyOrder(TRIAL, CUSTODY, PREPARATION, COMPLAINT);
    assertThat(identifiers(OTHER_CASE)).containsExactlyInAnyOrder(APPEAL, REPLY);
  }

  @Test
  void movesAnAdjournedCourtDateToItsLastDayInTheTimeOfTheCourt() throws Exception {
    VEvent trial = event(CASE, TRIAL, "");

    assertThat(((ZonedDateTime) start(trial)).toOffsetDateTime())
        .isEqualTo(OffsetDateTime.parse("2025-03-31T09:00+05:00"));
    assertThat(text(trial, Property.LOCATION)).isEqualTo("City hall, District Court No. 2");
    assertThat(text(trial, Property.SUMMARY)).isEqualTo("Hearing: trial (held)");
    assertThat(text(trial, Property.STATUS)).isEqualTo("CONFIRMED");
    assertThat(text(trial, Property.DESCRIPTION)).contains("Concerns: a witness");
  }

  @Test
  void carriesTheChangeOfTheZoneItself() throws Exception {
    VTimeZone zone = (VTimeZone) read(CASE, "").getComponents(Component.VTIMEZONE).getFirst();

    assertThat(zone.getTimeZoneId().getValue()).isEqualTo("Asia/Almaty");
    assertThat(zone.toString()).contains("TZOFFSETTO:+0500");
  }

  @Test
  void keepsTheIdentifierAndRaisesTheSequenceWhenACourtDateMoves() throws Exception {
    VEvent before = event(CASE, TRIAL, "?atPosition=" + BEFORE_SECOND_ADJOURNMENT);
    VEvent after = event(CASE, TRIAL, "");

    assertThat(((ZonedDateTime) start(before)).toLocalDate()).isEqualTo(LocalDate.of(2025, 3, 17));
    assertThat(sequence(after)).isGreaterThan(sequence(before));
  }

  @Test
  void cancelsWhatNoLongerHasADay() throws Exception {
    VEvent preparation = event(CASE, PREPARATION, "");

    assertThat(text(preparation, Property.STATUS)).isEqualTo("CANCELLED");
    assertThat(text(preparation, Property.SUMMARY)).isEqualTo("Hearing: preparation (adjourned sine die)");
    assertThat(text(event(OTHER_CASE, APPEAL, ""), Property.STATUS)).isEqualTo("CANCELLED");
    assertThat(text(event(OTHER_CASE, REPLY, ""), Property.STATUS)).isEqualTo("CANCELLED");
  }

  @Test
  void takesWholeDaysForDeadlinesAndWhereNoHourIsKnown() throws Exception {
    assertThat(start(event(CASE, COMPLAINT, ""))).isEqualTo(LocalDate.of(2025, 3, 31));
    assertThat(start(event(CASE, CUSTODY, ""))).isEqualTo(LocalDate.of(2025, 3, 10));
    assertThat(text(event(CASE, COMPLAINT, ""), Property.DESCRIPTION)).contains("10 working days from Friday");
  }

  @Test
  void inventsNoDayAndSaysHowManyAreLeftOut() throws Exception {
    assertThat(identifiers(OTHER_CASE)).doesNotContain(SOME_DAY);
    assertThat(read(OTHER_CASE, "").getProperty(Property.DESCRIPTION).orElseThrow().getValue())
        .contains("One date of which no day is known is not in this file");
  }

  @Test
  void givesTheSameBytesForTheSameMoment() {
    String path = "/api/cases/" + CASE + "/calendar.ics?atPosition=20";

    assertThat(Asked.of(server, path).response().body()).isEqualTo(Asked.of(server, path).response().body());
  }

  @Test
  void looksForNoTimeZonesOnTheNetwork() {
    assertThat(Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled")).contains("false");
  }

  @Test
  void knowsNoCaseThatDoesNotExist() {
    assertThat(Asked.of(server, "/api/cases/cas_zaaaaaaaaaaaaaaaaaaaaaaaaa/calendar.ics").status()).isEqualTo(404);
  }

  private static Calendar read(String inCase, String moment) throws Exception {
    String file = Asked.of(server, "/api/cases/" + inCase + "/calendar.ics" + moment).response().body();
    return new CalendarBuilder().build(new StringReader(file));
  }

  private static List<String> identifiers(String inCase) throws Exception {
    return read(inCase, "").<VEvent>getComponents(Component.VEVENT).stream()
        .map(event -> text(event, Property.UID).replace("@daftar", ""))
        .toList();
  }

  private static VEvent event(String inCase, String id, String moment) throws Exception {
    return read(inCase, moment).<VEvent>getComponents(Component.VEVENT).stream()
        .filter(event -> text(event, Property.UID).equals(id + "@daftar"))
        .findFirst()
        .orElseThrow();
  }

  private static Temporal start(VEvent event) {
    return ((DtStart<?>) event.getProperty(Property.DTSTART).orElseThrow()).getDate();
  }

  private static int sequence(VEvent event) {
    return Integer.parseInt(text(event, Property.SEQUENCE));
  }

  private static String text(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }
}
