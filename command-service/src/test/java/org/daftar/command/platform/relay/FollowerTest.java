package org.daftar.command.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FollowerTest {

  @Test
  void takesWhatComesTwiceOnce() {
    assertThat(Follower.follow(List.of(0L, 1L, 0L, 1L, 2L))).isEqualTo(3);
  }

  @Test
  void isStuckAtAGap() {
    assertThat(Follower.follow(List.of(0L, 1L, 3L, 4L, 5L))).isEqualTo(2);
  }
}
