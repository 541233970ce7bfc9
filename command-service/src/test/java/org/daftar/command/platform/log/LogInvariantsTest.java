package org.daftar.command.platform.log;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.daftar.command.log.LoggedEvent;
import org.daftar.command.log.Payload;
import org.junit.jupiter.api.Test;

/** The checker that the other tests rely on notices what is wrong. */
class LogInvariantsTest {

  private static final LoggedEvent FIRST = event(0, "a", 0, "e0", 5);
  private static final LoggedEvent SECOND = event(1, "a", 1, "e1", 5);

  private static LoggedEvent event(long position, String stream, long sequence, String id, long second) {
    return new LoggedEvent(position, stream, sequence, id, Instant.ofEpochSecond(second), Payload.of("{}"));
  }

  private static void broken(LoggedEvent... events) {
    assertThatThrownBy(() -> LogInvariants.hold(List.of(events), Map.of())).isInstanceOf(AssertionError.class);
  }

  @Test
  void passesAWholeLog() {
    assertThatCode(() -> LogInvariants.hold(List.of(FIRST, SECOND), Map.of(1L, "e1"))).doesNotThrowAnyException();
  }

  @Test
  void noticesWhatIsWrong() {
    broken(SECOND);
    broken(SECOND, FIRST);
    broken(FIRST, event(1, "a", 2, "e2", 5));
    broken(FIRST, event(1, "a", 1, "e0", 5));
    broken(FIRST, event(1, "a", 1, "e1", 4));
  }

  @Test
  void noticesThatAnAcknowledgedEventIsMissingOrElsewhere() {
    assertThatThrownBy(() -> LogInvariants.hold(List.of(FIRST, SECOND), Map.of(2L, "e2")))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> LogInvariants.hold(List.of(FIRST, SECOND), Map.of(0L, "e1")))
        .isInstanceOf(AssertionError.class);
  }
}
