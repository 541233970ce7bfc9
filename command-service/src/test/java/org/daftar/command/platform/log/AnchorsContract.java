package org.daftar.command.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.daftar.command.log.Anchors.Anchor;
import org.daftar.command.log.Payload;
import org.junit.jupiter.api.Test;

/** How time stamps are kept, whatever database is beneath. */
public abstract class AnchorsContract extends LogUnderTest {

  private final Anchor small = new Anchor(3, Payload.of(new byte[] {0, 1, -1}));
  private final Anchor large = new Anchor(8, Payload.of("a token"));

  @Test
  void hasNoneAtFirst() {
    assertThat(log.anchors().find(1)).isEmpty();
    assertThat(log.anchors().atOrAfter(0)).isEmpty();
    assertThat(log.anchors().atOrBefore(Long.MAX_VALUE)).isEmpty();
  }

  @Test
  void keepsThemOverARestart() {
    log.anchors().keep(small);
    reopen(clock.asFound());
    assertThat(log.anchors().find(3)).contains(small.token());
  }

  @Test
  void findsTheNearest() {
    log.anchors().keep(large);
    log.anchors().keep(small);
    assertThat(log.anchors().atOrAfter(3)).contains(small);
    assertThat(log.anchors().atOrAfter(4)).contains(large);
    assertThat(log.anchors().atOrAfter(9)).isEmpty();
    assertThat(log.anchors().atOrBefore(2)).isEmpty();
    assertThat(log.anchors().atOrBefore(7)).contains(small);
    assertThat(log.anchors().atOrBefore(8)).contains(large);
  }

  @Test
  void letsTheFirstOfASizeStand() {
    log.anchors().keep(small);
    log.anchors().keep(new Anchor(3, Payload.of("another token")));
    assertThat(log.anchors().find(3)).contains(small.token());
  }
}
