package org.daftar.command.platform.log.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.daftar.command.log.ClockRefused;
import org.junit.jupiter.api.Test;

class RecordClockTest {

  private final SettableClock clock = new SettableClock("2026-11-23T10:00:00Z");
  private final long start = clock.millis();
  private final RecordClock records = new RecordClock(clock.asFound(), start);

  @Test
  void tellsTheTimeOfTheWallClock() {
    clock.pass(Duration.ofHours(30));

    assertThat(records.next(start)).isEqualTo(start + Duration.ofHours(30).toMillis());
  }

  @Test
  void keepsTheLastTimeWhileTheWallClockLiesUpToTwoSecondsBehind() {
    assertThat(records.next(start + 2_000)).isEqualTo(start + 2_000);
    assertThatThrownBy(() -> records.next(start + 2_001))
        .isInstanceOf(ClockRefused.class)
        .hasMessageContaining("the last record lies in the future, at 2026-11-23T10:00:02.001Z");
  }

  @Test
  void acceptsAWallClockThatDriftsByUpToAnHour() {
    clock.jump(Duration.ofHours(1));

    assertThat(records.next(start)).isEqualTo(clock.millis());
  }

  @Test
  void refusesAWallClockThatJumpsAhead() {
    clock.jump(Duration.ofHours(1).plusMillis(1));

    assertThatThrownBy(() -> records.next(start)).isInstanceOf(ClockRefused.class).hasMessageContaining("jumped");
  }

  @Test
  void refusesAWallClockThatJumpsBack() {
    clock.jump(Duration.ofHours(-1).minusMillis(1));

    assertThatThrownBy(() -> records.next(0)).isInstanceOf(ClockRefused.class).hasMessageContaining("jumped");
  }

  @Test
  void recoversWhenTheWallClockIsSetRight() {
    clock.jump(Duration.ofDays(9));
    clock.jump(Duration.ofDays(-9));

    assertThat(records.next(start)).isEqualTo(start);
  }

  @Test
  void asksForAPersonMoreThanAYearAfterTheLastRecord() {
    long year = Duration.ofDays(365).toMillis();
    RecordClock late = new RecordClock(clock.asFound(), start - year - 1);

    assertThatThrownBy(() -> late.next(start - year - 1)).isInstanceOf(ClockRefused.class);
    assertThat(new RecordClock(clock.asFound(), start - year).next(start - year)).isEqualTo(start);
    assertThat(new RecordClock(clock.accepted(), start - year - 1).next(start - year - 1)).isEqualTo(start);
  }

  @Test
  void goesOnThroughAYearWithoutARecordOnceItRuns() {
    clock.pass(Duration.ofDays(500));

    assertThat(records.next(start)).isEqualTo(clock.millis());
  }

  @Test
  void theMachineTellsHowLongItHasBeenUp() {
    LongSupplier uptime = LogClock.system().nanos();
    long before = uptime.getAsLong();

    assertThat(before).isPositive();
    assertThat(uptime.getAsLong()).isGreaterThanOrEqualTo(before);
  }
}
