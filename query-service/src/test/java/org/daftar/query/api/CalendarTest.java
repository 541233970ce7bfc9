package org.daftar.query.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.sample.SampleCalendar.APPEAL;
import static org.daftar.query.sample.SampleCalendar.BEFORE_SECOND_ADJOURNMENT;
import static org.daftar.query.sample.SampleCalendar.CASE;
import static org.daftar.query.sample.SampleCalendar.COMPLAINT;
import static org.daftar.query.sample.SampleCalendar.CUSTODY;
import static org.daftar.query.sample.SampleCalendar.CUSTODY_OTHERWISE;
import static org.daftar.query.sample.SampleCalendar.FIRST_ADJOURNMENT;
import static org.daftar.query.sample.SampleCalendar.HELD;
import static org.daftar.query.sample.SampleCalendar.OTHER_CASE;
import static org.daftar.query.sample.SampleCalendar.PREPARATION;
import static org.daftar.query.sample.SampleCalendar.REPLY;
import static org.daftar.query.sample.SampleCalendar.SECOND_ADJOURNMENT;
import static org.daftar.query.sample.SampleCalendar.SINE_DIE;
import static org.daftar.query.sample.SampleCalendar.SOME_DAY;
import static org.daftar.query.sample.SampleCalendar.TRIAL;

import java.util.ArrayList;
import java.util.List;
import org.daftar.query.sample.ReadingServer;
import org.daftar.query.sample.SampleCalendar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CalendarTest {

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
  void listsTheDatesOfAMonthInTheirOrderWhateverTheCase() {
    assertThat(ask("/api/calendar?from=2025-03-01&to=2025-03-31").ids())
        .containsExactly(
            SOME_DAY, TRIAL, CUSTODY, PREPARATION, APPEAL, FIRST_ADJOURNMENT, REPLY, COMPLAINT, SECOND_ADJOURNMENT);
  }

  @Test
  void followsACourtDateThroughItsAdjournmentsToTheHearingElsewhere() {
    List<JsonNode> trial =
        items("/api/calendar?case=" + CASE).stream()
            .filter(item -> item.path("matter").asString().equals(TRIAL))
            .toList();

    assertThat(trial)
        .extracting(item -> item.path("status").asString())
        .containsExactly("adjourned", "adjourned", "held");
    assertThat(trial)
        .extracting(item -> item.at("/instead/edtf").asString(""))
        .containsExactly("2025-03-17", "2025-03-31", "");
    assertThat(trial.getLast().path("course").valueStream().map(each -> each.path("id").asString()))
        .containsExactly(TRIAL, FIRST_ADJOURNMENT, SECOND_ADJOURNMENT, HELD);
    assertThat(trial.getLast().path("course").get(3).at("/fields/place").asString()).isEqualTo("City hall");
  }

  @Test
  void givesTheLocalTimeWithTheZoneOfTheCourt() {
    JsonNode last = items("/api/calendar?from=2025-03-31&case=" + CASE).getLast();

    assertThat(last.at("/date/time").asString()).isEqualTo("09:00:00");
    assertThat(last.at("/date/zone").asString()).isEqualTo("Asia/Almaty");
  }

  @Test
  void showsAnAdjournmentSineDieAmongTheUndated() {
    assertThat(ask("/api/calendar?certainty=undated").ids()).containsExactly(SINE_DIE);
    assertThat(items("/api/calendar?certainty=undated").getFirst().path("status").asString()).isEqualTo("sine-die");
  }

  @Test
  void tellsADayThatIsNotKnownApart() {
    assertThat(ask("/api/calendar?certainty=vague").ids()).containsExactly(SOME_DAY);
    assertThat(ask("/api/calendar?certainty=vague&from=2025-04-01").ids()).isEmpty();
  }

  @Test
  void listsAccountsOfOneFactOnceAndSaysWhatTheOthersTell() {
    JsonNode custody =
        items("/api/calendar?certainty=day&from=2025-03-10&to=2025-03-11").stream().findFirst().orElseThrow();

    assertThat(ask("/api/calendar?certainty=day&from=2025-03-10&to=2025-03-11").ids()).containsExactly(CUSTODY);
    assertThat(custody.at("/toldOtherwise/0/edtf").asString()).isEqualTo("2025-03-11");
  }

  @Test
  void findsAFactOnTheDayOfEachAccount() {
    assertThat(ask("/api/calendar?certainty=day&from=2025-03-11&to=2025-03-11").ids())
        .containsExactly(CUSTODY_OTHERWISE);
  }

  @Test
  void saysWhatBecameOfADeadline() {
    assertThat(status(COMPLAINT)).isEqualTo("open");
    assertThat(status(REPLY)).isEqualTo("waived");
    assertThat(status(APPEAL)).isEqualTo("cancelled");
  }

  @Test
  void readsTheCalendarAsItWasKnown() {
    assertThat(ask("/api/calendar?from=2025-03-01&to=2025-03-31&atPosition=" + BEFORE_SECOND_ADJOURNMENT).ids())
        .containsExactly(TRIAL, CUSTODY, CUSTODY_OTHERWISE, FIRST_ADJOURNMENT);
    assertThat(
            items("/api/calendar?from=2025-03-17&atPosition=" + BEFORE_SECOND_ADJOURNMENT)
                .getFirst()
                .path("status")
                .asString())
        .isEqualTo("standing");
  }

  @Test
  void keepsToOneCase() {
    assertThat(ask("/api/calendar?case=" + OTHER_CASE).ids()).containsExactly(SOME_DAY, APPEAL, REPLY);
  }

  @Test
  void givesAllItemsOnceInPieces() {
    List<String> pieces = new ArrayList<>();
    String cursor = "0";
    while (!cursor.isEmpty()) {
      Asked part = ask("/api/calendar?limit=2&cursor=" + cursor);
      pieces.addAll(part.ids());
      cursor = part.json().path("next").asString("");
    }

    assertThat(pieces).isEqualTo(ask("/api/calendar").ids()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "from=2025-02-30, 400 from day-is-malformed",
    "from=2025-03-02&to=2025-03-01, 400 to span-ends-before-it-starts",
    "certainty=perhaps, 400 certainty value-is-malformed",
    "case=cas_x, 400 case value-is-malformed",
    "month=2025-03, 400 month parameter-is-unknown",
    "atPosition=1000, 400 atPosition position-is-beyond-the-log"
  })
  void refusesAQuestionThatMakesNoSenseAndNamesTheParameter(String question, String refusal) {
    assertThat(ask("/api/calendar?" + question).refusal()).isEqualTo(refusal);
  }

  @Test
  void tellsWhichDaysACountryWorks() {
    JsonNode days = ask("/api/calendars/cal_KZ?year=2025").json();

    assertThat(days.at("/noted/0/day").asString()).isEqualTo("2025-03-24");
    assertThat(days.path("restDays").valueStream().map(JsonNode::asString)).containsExactly("saturday", "sunday");
    assertThat(days.path("holidays").size()).isPositive();
    assertThat(ask("/api/calendars").ids()).containsExactly("cal_KZ");
  }

  @Test
  void knowsNoCountryThatDoesNotExist() {
    assertThat(ask("/api/calendars/cal_QQ").status()).isEqualTo(404);
    assertThat(ask("/api/calendars/cal_DE").status()).isEqualTo(200);
  }

  private static String status(String id) {
    return items("/api/calendar").stream()
        .filter(item -> item.path("id").asString().equals(id))
        .map(item -> item.path("status").asString())
        .findFirst()
        .orElse("");
  }

  private static List<JsonNode> items(String path) {
    return ask(path).json().path("items").valueStream().toList();
  }

  private static Asked ask(String path) {
    return Asked.of(server, path);
  }
}
