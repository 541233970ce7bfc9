package org.daftar.command.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.OTHER_CASE;
import static org.daftar.command.casefile.Facts.annulled;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.fine;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.daftar.command.log.EventLog;
import org.daftar.command.recording.IdempotentRequest;
import org.daftar.command.recording.KeyReused;
import org.daftar.command.recording.Recorded;
import org.daftar.events.EntryEvent.EntryMovedAway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {

  @TempDir Path folder;
  private EventLog log;
  private Desk desk;

  @BeforeEach
  void openTheLog() {
    log = Desk.open(folder);
    desk = new Desk(log).withTheUsual();
  }

  @AfterEach
  void closeTheLog() {
    desk.close();
    log.close();
  }

  @Test
  void answersTheSameRequestAsItDidTheFirstTime() {
    Recorded first = desk.under("k", "d", charge(entry("a"), ACTIVIST));
    desk.record(charge(entry("b"), ACTIVIST));

    Recorded again = desk.under("k", "d", charge(entry("c"), ACTIVIST));

    assertThat(again.size()).isEqualTo(first.size());
    assertThat(again.version()).isEqualTo(first.version());
    assertThat(again.earlier()).contains(new IdempotentRequest("k", "d", 201, "/api/" + CASE));
    assertThat(desk.stream(CASE.value())).hasSize(3);
  }

  @Test
  void answersTheSameAfterARestart() {
    Recorded first = desk.under("k", "d", charge(entry("a"), ACTIVIST));
    closeTheLog();
    log = Desk.open(folder);
    desk = new Desk(log);

    Recorded again = desk.under("k", "d", charge(entry("c"), ACTIVIST));

    assertThat(again).usingRecursiveComparison().ignoringFields("earlier").isEqualTo(first);
  }

  @Test
  void answersTheSameWhereTheFirstEffectSpeaksAgainstASecond() {
    desk.record(fine(entry("a")));
    Recorded first = desk.under("k", "d", annulled(entry("b"), entry("a")));

    Recorded again = desk.under("k", "d", annulled(entry("c"), entry("a")));

    assertThat(again.version()).isEqualTo(first.version());
  }

  @Test
  void answersAnExportWithTheVersionThatItDidNotChange() {
    desk.record(charge(entry("a"), ACTIVIST));
    Recorded first = desk.under("k", "d", AxonRecorderTest.export());
    desk.record(charge(entry("b"), ACTIVIST));

    Recorded again = desk.under("k", "d", AxonRecorderTest.export());

    assertThat(again).usingRecursiveComparison().ignoringFields("earlier").isEqualTo(first);
  }

  @Test
  void answersAMoveWithTheVersionOfTheCaseThatTheEntryLeft() {
    desk.record(charge(entry("a"), ACTIVIST));
    EntryMovedAway move = new EntryMovedAway(CASE, entry("a"), OTHER_CASE, "it belongs there");
    Recorded first = desk.under("k", "d", move);

    Recorded again = desk.under("k", "d", move);

    assertThat(first.version()).isEqualTo(first.size() - 2);
    assertThat(again).usingRecursiveComparison().ignoringFields("earlier").isEqualTo(first);
  }

  @Test
  void refusesAnotherRequestUnderTheSameKey() {
    desk.under("k", "d", charge(entry("a"), ACTIVIST));

    assertThatThrownBy(() -> desk.under("k", "another digest", charge(entry("b"), ACTIVIST)))
        .isInstanceOf(KeyReused.class);
  }

  @Test
  void refusesAnotherRequestUnderTheSameKeyThoughItWouldBeRefusedAnyway() {
    desk.under("k", "d", charge(entry("a"), ACTIVIST));

    assertThatThrownBy(() -> desk.under("k", "another digest", charge(entry("a"), ACTIVIST)))
        .isInstanceOf(KeyReused.class);
  }

  @Test
  void hasOneEffectWhereTheSameRequestArrivesManyTimesAtOnce() throws Exception {
    List<Callable<Recorded>> requests =
        IntStream.range(0, 16)
            .<Callable<Recorded>>mapToObj(
                i -> () -> desk.under("k", "d", charge(entry(String.valueOf((char) ('a' + i))), ACTIVIST)))
            .toList();

    List<Recorded> answers;
    try (ExecutorService clients = Executors.newFixedThreadPool(16)) {
      answers = clients.invokeAll(requests).stream().map(Future::resultNow).toList();
    }

    assertThat(answers).extracting(Recorded::size).containsOnly(log.size());
    assertThat(answers).filteredOn(answer -> answer.earlier().isEmpty()).hasSize(1);
    assertThat(desk.stream(CASE.value())).hasSize(2);
  }
}
