package org.daftar.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.sample.SampleCalendar.BEFORE_SECOND_ADJOURNMENT;
import static org.daftar.query.sample.SampleCalendar.CASE;
import static org.daftar.query.sample.SampleCalendar.OTHER_CASE;

import java.net.http.HttpResponse;
import org.daftar.query.sample.ReadingServer;
import org.daftar.query.sample.SampleCalendar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarPagesTest {

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
  void showsAMonthAsATableOfWeeksWithADayInEachCell() throws Exception {
    String page = page("/calendar?month=2025-03");

    assertThat(page).contains("<caption", "scope=\"col\"", "Calendar, March 2025");
    assertThat(page.split("<td role=\"cell\"", -1)).hasSize(1 + 6 * 7);
    assertThat(page.split("<time datetime=\"2025-03-", -1)).hasSize(1 + 31);
  }

  @Test
  void showsLocalTimeAndZoneAndWhatBecameOfADate() throws Exception {
    assertThat(text("/calendar?month=2025-03"))
        .contains("10:00 (Asia/Almaty) Hearing: trial adjourned to 17 March 2025, 15:30 (Asia/Almaty)")
        .contains("15:30 (Asia/Almaty) Hearing: trial adjourned to 31 March 2025, 09:00 (Asia/Almaty)")
        .contains("09:00 (Asia/Almaty) Hearing: trial held")
        .contains("Deadline: complain to the regional court open last day passed");
  }

  @Test
  void showsAccountsOfOneFactOnceWithTheOtherDay() throws Exception {
    String text = text("/calendar?month=2025-03");

    assertThat(text.split("Hearing: custody", -1)).hasSize(2);
    assertThat(text).contains("told otherwise: 11 March 2025").doesNotContain("1 on the list");
  }

  @Test
  void showsWhatHasNoDayApartInEveryMonthAndWhatHasAMonthInThatMonth() throws Exception {
    assertThat(text("/calendar?month=2025-03")).contains("Some time in this month", "hearing of the experts");
    assertThat(text("/calendar?month=2031-01"))
        .contains("Without a date", "Hearing: preparation adjourned sine die", "No court date and no deadline is known")
        .doesNotContain("hearing of the experts");
  }

  @Test
  void keepsToACaseAndShowsTheHolidaysOfItsCountry() throws Exception {
    String text = text("/calendar?month=2025-03&case=" + CASE);

    assertThat(text).contains("Nauryz").doesNotContain("Hearing: appeal");
    assertThat(page("/calendar?month=2025-03&case=" + OTHER_CASE))
        .contains("/api/cases/" + OTHER_CASE + "/calendar.ics", "Hearing: appeal");
  }

  @Test
  void readsAMonthAsItWasKnownAndKeepsItWhenTheMomentChanges() throws Exception {
    String page = page("/calendar?month=2025-03&atPosition=" + BEFORE_SECOND_ADJOURNMENT);

    assertThat(page)
        .contains("as it stood after", "atPosition=" + BEFORE_SECOND_ADJOURNMENT, "name=\"month\" value=\"2025-03\"")
        .contains("href=\"/calendar?month=2025-03\"");
  }

  @Test
  void listsDatesWithTheCountOfADeadline() throws Exception {
    assertThat(text("/calendar/list?case=" + CASE))
        .contains("How the last day was counted", "10 working days from Friday 14 March 2025.")
        .contains("City hall, District Court No. 2");
  }

  @Test
  void showsTheDaysOffOfACountry() throws Exception {
    assertThat(text("/calendars/cal_KZ?year=2025"))
        .contains("Saturday and Sunday", "Monday 24 March 2025 Nauryz noted", "Thursday 1 May 2025 Labour day")
        .contains("check them against the law");
    assertThat(text("/calendars/cal_KP?year=2025")).contains("There is no table of the public holidays");
    assertThat(text("/calendars")).contains("1 day noted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/calendar?month=2025-13",
        "/calendar?month=20250-01",
        "/calendar?month=0000-01",
        "/calendar/list?from=2025-03-02&to=2025-03-01",
        "/calendars/cal_KZ?year=99999"
      })
  void refusesWhatIsNoMonthDayOrYear(String path) throws Exception {
    assertThat(server.get(path).statusCode()).isEqualTo(400);
  }

  @Test
  void knowsNoCaseAndNoCountryThatDoesNotExist() throws Exception {
    assertThat(server.get("/calendar?case=cas_zaaaaaaaaaaaaaaaaaaaaaaaaa").statusCode()).isEqualTo(404);
    assertThat(server.get("/calendars/cal_QQ").statusCode()).isEqualTo(404);
  }

  private static String text(String path) throws Exception {
    return page(path).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  private static String page(String path) throws Exception {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }
}
