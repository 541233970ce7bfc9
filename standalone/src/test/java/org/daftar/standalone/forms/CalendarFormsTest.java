package org.daftar.standalone.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Court dates are put off and called off, deadlines set and met, days noted: by forms alone. */
class CalendarFormsTest {

  @TempDir private static Path data;

  private static Desk desk;

  @BeforeAll
  static void start() throws Exception {
    desk = new Desk(data);
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @Test
  void putsACourtDateOffTwiceAndShowsItInTheMonthOfItsLastDay() throws Exception {
    String hearing = desk.record(hearing("The appeal was set down.", "appeal"));
    desk.record(adjourned(hearing, "2019-04-02"));
    desk.record(adjourned(hearing, "2019-05-07"));

    assertThat(calendar("2019-03")).contains("Hearing: appeal adjourned to 2 April 2019");
    assertThat(calendar("2019-05")).contains("Hearing: appeal set");
  }

  @Test
  void putsACourtDateOffSineDie() throws Exception {
    String hearing = desk.record(hearing("The custody hearing was set down.", "custody"));
    desk.record(desk.fact("adjournments", "It was put off.").with("hearing", hearing));

    assertThat(calendar("2031-01")).contains("Without a date", "Hearing: custody adjourned sine die");
  }

  @Test
  void saysBesideTheFieldThatACourtDateCannotBePutOffIntoThePast() throws Exception {
    String hearing = desk.record(hearing("The hearing was set down.", "witnesses"));
    Page refused = desk.browser.send(adjourned(hearing, "2019-03-01"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.document().select(".has-error [name=adjournedTo.edtf]")).isNotEmpty();
  }

  @Test
  void callsACourtDateOff() throws Exception {
    String hearing = desk.record(hearing("The hearing was set down.", "expert opinion"));
    desk.record(desk.fact("cancellations", "It was called off.").with("hearing", hearing));

    assertThat(calendar("2019-03")).contains("Hearing: expert opinion cancelled");
  }

  @Test
  void countsADeadlineAndRecordsWhatBecameOfIt() throws Exception {
    String deadline = desk.record(deadline("appeal against the verdict", "10"));
    assertThat(calendar("2019-03")).contains("Deadline: appeal against the verdict open");

    desk.record(desk.fact("deadlines-met", "The appeal was filed.").with("deadline", deadline));

    assertThat(calendar("2019-03")).contains("Deadline: appeal against the verdict met");
    assertThat(desk.browser.open("/entries/" + deadline).text())
        .contains("10 working days from Tuesday 12 March 2019", "The last day is Wednesday 27 March 2019.");
  }

  @Test
  void namesTheCountedDayWhereAnotherIsGiven() throws Exception {
    Page cautioned = desk.browser.send(deadline("reply to the prosecutor", "10").with("due.edtf", "2019-03-20"));

    assertThat(cautioned.status()).isEqualTo(422);
    assertThat(cautioned.text()).contains("2019-03-27");
  }

  @Test
  void recordsThatADeadlineWasMissedOrWaived() throws Exception {
    String missed = desk.record(deadline("complain about the search", "5"));
    desk.record(
        desk.fact("deadlines-missed", "Nobody complained.").with("deadline", missed).with("when.edtf", "2019-04"));
    String waived = desk.record(deadline("name witnesses", "5"));
    desk.record(desk.fact("deadlines-waived", "No witnesses are needed.").with("deadline", waived));

    assertThat(calendar("2019-03"))
        .contains("Deadline: complain about the search missed", "Deadline: name witnesses waived");
  }

  @Test
  void notesADayOffAndWithdrawsIt() throws Exception {
    Page noted =
        desk.browser.send(
            desk.browser
                .open("/calendars/cal_MN/non-working-days/new")
                .form()
                .with("day", "2025-02-03")
                .with("name", "Tsagaan Sar"));
    assertThat(noted.text()).contains("Monday 3 February 2025", "Tsagaan Sar");

    Page withdrawn =
        desk.browser.send(
            desk.browser
                .open("/calendars/cal_MN/withdrawals/new")
                .form()
                .with("day", "2025-02-03")
                .with("reason", "It was another year."));
    assertThat(withdrawn.document().select("table").text()).doesNotContain("Tsagaan Sar");
    assertThat(withdrawn.text()).contains("It was another year.");
  }

  @Test
  void saysBesideTheFieldThatADayWasNotNoted() throws Exception {
    Page refused =
        desk.browser.send(
            desk.browser
                .open("/calendars/cal_UZ/withdrawals/new")
                .form()
                .with("day", "2025-02-03")
                .with("reason", "It was another year."));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.document().select(".has-error [name=day]")).isNotEmpty();
  }

  @Test
  void knowsNoFormForACountryThatDoesNotExist() throws Exception {
    assertThat(desk.browser.open("/calendars/cal_QQ/withdrawals/new").status()).isEqualTo(404);
  }

  private static String calendar(String month) throws Exception {
    return desk.browser
        .open("/calendar?month=" + month + "&case=" + desk.caseId + "&after=" + desk.browser.logSize())
        .text();
  }

  private static Form hearing(String what, String purpose) throws Exception {
    return desk.fact("hearings", what).with("purpose", purpose);
  }

  private static Form adjourned(String hearing, String to) throws Exception {
    return desk.fact("adjournments", "It was put off.").with("hearing", hearing).with("adjournedTo.edtf", to);
  }

  private static Form deadline(String task, String workingDays) throws Exception {
    return desk.fact("deadlines", "The decision was served.")
        .with("task", task)
        .with("bound", desk.party)
        .with("timeLimit.from", "2019-03-12")
        .with("timeLimit.length", workingDays)
        .with("timeLimit.unit", "working-days")
        .with("timeLimit.country", "KZ");
  }
}
