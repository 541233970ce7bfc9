package org.daftar.command.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.entry;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.daftar.command.casefile.Case;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LoggedEvent;
import org.daftar.command.recording.Authorship;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogStorageEngineTest {

  @TempDir Path folder;
  private EventLog log;
  private LogStorageEngine engine;
  private long size;

  @BeforeEach
  void openTheLog() {
    log = Desk.open(folder);
    try (Desk desk = new Desk(log).withTheUsual()) {
      desk.record(charge(entry("a"), ACTIVIST));
      size = desk.record(charge(entry("b"), ACTIVIST)).size();
    }
    engine =
        new LogStorageEngine(
            log,
            new EventMessages(Desk.RECORDINGS),
            new CaseSnapshots(Desk.RECORDINGS, memory -> null),
            new LogPositions(log, 10),
            new LogRegisters(log, Desk.RECORDINGS, 10));
  }

  @AfterEach
  void closeTheLog() {
    log.close();
  }

  @Test
  void readsAStreamFromASequenceOn() {
    List<? extends DomainEventMessage<?>> events = engine.readEvents(CASE.value(), 1).asStream().toList();

    assertThat(events).extracting(DomainEventMessage::getSequenceNumber).containsExactly(1L, 2L);
    assertThat(events).extracting(DomainEventMessage::getType).containsOnly(Case.class.getSimpleName());
    assertThat(events.getLast().getMetaData()).containsEntry(Authorship.KEY, new Authorship("A. Lawyer", List.of()));
  }

  @Test
  void readsTheLogBehindAToken() {
    assertThat(positionsBehind(new GlobalSequenceTrackingToken(size - 3))).containsExactly(size - 2, size - 1);
  }

  @Test
  void readsNothingBehindTheHead() {
    assertThat(positionsBehind(engine.createHeadToken())).isEmpty();
  }

  @Test
  void readsAllBehindATokenFromBeforeTheFirstEvent() {
    assertThat(engine.createTokenAt(log.readFrom(0, 1).getFirst().recordedAt())).isNull();
    assertThat(engine.createTailToken()).isNull();
  }

  @Test
  void readsFromTheFirstEventThatWasRecordedAtAnInstant() {
    LoggedEvent last = log.readFrom(size - 1, 1).getFirst();

    assertThat(positionsBehind(engine.createTokenAt(last.recordedAt()))).contains(size - 1);
    assertThat(positionsBehind(engine.createTokenAt(last.recordedAt().plus(Duration.ofMillis(1))))).isEmpty();
  }

  @Test
  void knowsTheLastSequenceOfAStream() {
    assertThat(engine.lastSequenceNumberFor(CASE.value())).contains(2L);
    assertThat(engine.lastSequenceNumberFor("unheard-of")).isEmpty();
  }

  @Test
  void takesNoEventThatHappenedToNoSubject() {

    assertThatThrownBy(() -> new EventMessages(Desk.RECORDINGS).toLog(new GenericEventMessage<>("a word")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private List<Long> positionsBehind(TrackingToken token) {
    return engine
        .readEvents(token, false)
        .map(TrackedEventMessage::trackingToken)
        .map(seen -> seen.position().orElseThrow())
        .toList();
  }
}
