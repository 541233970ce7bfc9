package org.daftar.command.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RepublishingTest extends RelayScene {

  @Test
  void refillsATopicThatLostItsBeginningWhileTheRelayStepsAside() throws Exception {
    append("cas_1", 2_000);
    Relay relay = startRelay();
    awaitRelayed(relay);
    events.deleteUpTo(700);
    assertThat(Follower.follow(events.positions())).isZero();

    assertThat(republishing().from(0)).isEqualTo(2_001);

    assertThat(Follower.follow(events.positions())).isEqualTo(2_001);
    append("cas_2", 10);
    awaitRelayed(relay);
    assertThat(events.positions()).endsWith(2_009L, 2_010L).hasSize(2_001 - 700 + 2_001 + 10);
  }

  @Test
  void sendsFromTheMiddleOn() throws Exception {
    append("cas_1", 9);

    assertThat(republishing().from(4)).isEqualTo(6);

    assertThat(events.positions()).containsExactly(4L, 5L, 6L, 7L, 8L, 9L);
  }

  @Test
  void refusesAPositionBehindTheLog() {
    assertThatIllegalArgumentException().isThrownBy(() -> republishing().from(2)).withMessageContaining("1 events");
  }

  private Republishing republishing() {
    return new Republishing(log, KEY, settings, new PostgresLeadership(schema));
  }
}
