package org.daftar.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import org.daftar.identity.PartyId;
import org.daftar.value.BrokenRule;
import org.junit.jupiter.api.Test;

class PartiesTest {

  private static final PartyId PARTY = new PartyId("pty_" + "a".repeat(26));

  @Test
  void takesAsManyAsAreNamedOneByOne() {
    List<PartyId> many = Collections.nCopies(Parties.MOST, PARTY);

    assertThat(Parties.atLeastOne("against", many)).hasSize(Parties.MOST);
  }

  @Test
  void refusesNobody() {
    assertThatExceptionOfType(BrokenRule.class)
        .isThrownBy(() -> Parties.atLeastOne("against", List.of()))
        .satisfies(refused -> assertThat(refused.rule()).isEqualTo("nobody-is-named"));
  }

  @Test
  void refusesACrowdAndNamesTheFieldAndTheWayOut() {
    List<PartyId> crowd = Collections.nCopies(10_000, PARTY);

    assertThatExceptionOfType(BrokenRule.class)
        .isThrownBy(() -> Parties.any("by", crowd))
        .withMessageContaining("10000")
        .withMessageContaining("register the group as one party")
        .satisfies(refused -> {
          assertThat(refused.field()).isEqualTo("by");
          assertThat(refused.rule()).isEqualTo("too-many-parties");
        });
  }
}
