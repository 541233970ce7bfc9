package org.daftar.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.daftar.query.timeline.TimelineFilter;
import org.daftar.value.DetentionKind;
import org.daftar.value.IncidentType;
import org.daftar.value.Role;
import org.daftar.value.TermCode;
import org.daftar.vocabulary.Taxonomy;
import org.junit.jupiter.api.Test;

class EntryQueryTest {

  @Test
  void takesABroaderRoleForAllBelowIt() {
    assertThat(asked(Optional.of(new Role("counsel")), Optional.empty()).roles())
        .containsExactlyInAnyOrder(new Role("counsel"), new Role("defence-lawyer"));
  }

  @Test
  void takesABroaderTermForAllBelowIt() {
    assertThat(asked(Optional.empty(), Optional.of(new IncidentType("threat"))).terms())
        .containsExactlyInAnyOrder(new IncidentType("threat"), new IncidentType("death-threat"));
  }

  @Test
  void takesANarrowTermForItself() {
    assertThat(asked(Optional.empty(), Optional.of(new DetentionKind("custody"))).terms())
        .isEqualTo(List.of(new DetentionKind("custody")));
  }

  private static EntryQuery asked(Optional<Role> role, Optional<TermCode> term) {
    TimelineFilter filter =
        new TimelineFilter(
            Optional.empty(),
            Optional.empty(),
            role,
            term,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            1);
    return filter.in(Optional.empty(), Optional.empty()).within(Taxonomy.builtIn());
  }
}
