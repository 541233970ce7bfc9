package org.daftar.standalone.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test but the first breaks the log in one way, and the checker names the place. */
class InvariantCheckerTest {

  private static final int EVENTS = 200;
  private static final int PLACE = 117;
  private static final int OTHER_PLACE = 142;

  private WrittenLog log;

  @BeforeEach
  void writeLog(@TempDir Path folder) throws SQLException, IOException {
    log = new WrittenLog(folder, EVENTS);
  }

  @AfterEach
  void closeLog() throws SQLException {
    log.close();
  }

  @Test
  void findsNothingInALogThatHoldsWhatWasAcknowledged() throws SQLException {
    Verdict verdict = log.check();

    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.events()).isEqualTo(EVENTS);
    assertThat(verdict.acknowledged()).isEqualTo(EVENTS - 1).isLessThan(verdict.sent());
  }

  @Test
  void noticesADroppedEvent() throws SQLException {
    log.execute("delete from event where position = " + PLACE);

    assertThat(first()).isEqualTo(lost(PLACE));
  }

  @Test
  void noticesADroppedEventAlthoughAllOthersAreNumberedAnew() throws SQLException {
    log.execute(
        """
        create temporary table gone as select * from event where position = %1$d;
        delete from event where position = %1$d;
        update event set position = -position where position > %1$d;
        update event set position = -position - 1 where position < 0;
        update event set sequence = -sequence
          where stream = (select stream from gone) and sequence > (select sequence from gone);
        update event set sequence = -sequence - 1 where sequence < 0;
        """
            .formatted(PLACE));

    assertThat(first()).isEqualTo(lost(PLACE));
  }

  @Test
  void noticesADoubledEvent() throws SQLException {
    appendAgain(PLACE);

    assertThat(first().position()).isEqualTo(EVENTS);
    assertThat(first().what()).contains("had an effect before, at position " + PLACE);
  }

  @Test
  void noticesALossThatADoubleHides() throws SQLException {
    log.execute(
        "update event set payload = (select payload from event where position = %d) where position = %d"
            .formatted(OTHER_PLACE, PLACE));

    assertThat(log.check().findings()).contains(lost(PLACE));
    assertThat(first().position()).isEqualTo(PLACE);
  }

  @Test
  void noticesSwappedEvents() throws SQLException {
    log.execute(
        """
        create temporary table old as select position, payload from event;
        update event set payload = (select payload from old where old.position = %1$d + %2$d - event.position)
          where position in (%1$d, %2$d);
        """
            .formatted(PLACE, OTHER_PLACE));

    assertThat(log.check().findings()).extracting(Finding::position).contains((long) PLACE, (long) OTHER_PLACE);
    assertThat(first().position()).isEqualTo(PLACE);
  }

  @Test
  void noticesAChangedByte() throws SQLException {
    log.execute(
        "update event set payload = cast(replace(cast(payload as text), '\"language\":\"en\"', '\"language\":\"fn\"')"
            + " as blob) where position = "
            + PLACE);

    assertThat(first().position()).isEqualTo(PLACE);
    assertThat(first().what()).contains("where").contains("was sent");
  }

  @Test
  void noticesAnotherAuthor() throws SQLException {
    log.execute(
        "update event set payload = cast(replace(cast(payload as text), 'A. Lawyer', 'B. Lawyer') as blob)"
            + " where position = "
            + PLACE);

    assertThat(first().what()).contains("by A. Lawyer");
  }

  @Test
  void noticesAnEventThatNobodySent() throws SQLException {
    log.execute(
        ("insert into event select %d, 'cas_x', 0, 'x', recorded_at, leaf, cast('{}' as blob), salts"
                + " from event where position = %d")
            .formatted(EVENTS, EVENTS - 1));

    assertThat(first()).isEqualTo(new Finding(EVENTS, "nobody sent this"));
  }

  @Test
  void noticesARefusedCommandOnTheLog() throws SQLException {
    Command refused = new Command("k-refused", "/api/cases", "case-opened.1", "{\"title\":\"[k-refused]\"}");
    log.ledger().sends(refused);
    log.ledger().hears(refused, Answer.refused(422));
    log.execute(
        """
        insert into event select %d, 'cas_x', 0, 'x', recorded_at, leaf,
          cast('{"event":"case-opened.1","recordedBy":"A. Lawyer","caseId":"cas_x","title":"[k-refused]"}' as blob),
          salts from event where position = %d\
        """
            .formatted(EVENTS, EVENTS - 1));

    assertThat(log.check().findings()).contains(new Finding(EVENTS, "k-refused was refused and is here"));
  }

  @Test
  void noticesTwoAnswersToOneCommand() throws SQLException {
    Command command = log.commandAt(PLACE);
    log.ledger().hears(command, new Answer(201, "/api/things/other", EVENTS, "\"" + (EVENTS - 1) + "\""));

    assertThat(first().position()).isEqualTo(PLACE);
    assertThat(log.check().findings()).extracting(Finding::what).anyMatch(what -> what.contains("in different ways"));
  }

  @Test
  void noticesAClockThatGoesBack() throws SQLException {
    log.execute("update event set recorded_at = recorded_at - 60000 where position = " + PLACE);

    assertThat(first()).isEqualTo(new Finding(PLACE, "it was recorded before the event in front of it"));
  }

  @Test
  void noticesAnAnswerThatIsNoLongerKept() throws SQLException {
    log.execute("delete from outcome where key = '" + log.commandAt(PLACE).key() + "'");

    assertThat(first().position()).isEqualTo(PLACE);
  }

  private void appendAgain(int position) throws SQLException {
    log.execute(
        """
        insert into event select %d, stream, (select max(sequence) + 1 from event where stream = doubled.stream),
          'double', (select max(recorded_at) from event), leaf, payload, salts from event as doubled where position = %d
        """
            .formatted(EVENTS, position));
  }

  private Finding lost(int position) {
    return new Finding(position, log.commandAt(position).key() + " was acknowledged and is lost");
  }

  private Finding first() throws SQLException {
    return log.check().findings().getFirst();
  }
}
