package org.daftar.query.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.daftar.events.FineEvent.FineImposed;
import org.daftar.events.HearingEvent.HearingScheduled;
import org.daftar.query.form.Pickable.PickableEntry;
import org.daftar.query.form.definition.Input;
import org.daftar.vocabulary.Taxonomy;
import org.junit.jupiter.api.Test;

class PickableTest {

  private static final PickableEntry FINE = new PickableEntry(FineImposed.class, "ent_a", "2020 · Fine imposed");
  private static final PickableEntry HEARING = new PickableEntry(HearingScheduled.class, "ent_b", "2021 · Hearing");
  private static final Pickable PICKABLE =
      new Pickable(List.of(), List.of(), List.of(), List.of(), List.of(FINE, HEARING), List.of(), Taxonomy.builtIn());

  @Test
  void offersOnlyEntriesOfTheKindsThatAFieldTakes() {
    assertThat(PICKABLE.entries(new Input.Entry(Set.of(FineImposed.class)))).containsExactly(FINE);
    assertThat(PICKABLE.entries(new Input.Entries(Set.of(FineImposed.class)))).containsExactly(FINE);
  }

  @Test
  void offersEveryEntryToAFieldThatTakesAnyKind() {
    assertThat(PICKABLE.entries(new Input.Entry(Set.of()))).containsExactly(FINE, HEARING);
  }
}
