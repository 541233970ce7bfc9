package org.daftar.query.register.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.daftar.query.register.incident.Incident;
import org.daftar.query.register.incident.IncidentTotals;
import org.daftar.query.register.sieve.Kinds;
import org.daftar.query.register.sieve.Records;
import org.junit.jupiter.api.Test;

class NarrowedTest {

  private final AtomicInteger made = new AtomicInteger();
  private final Narrowed<Incident, IncidentTotals> narrowed = new Narrowed<>();

  @Test
  void answersTheSameQuestionOnce() {
    assertThat(ask("threats")).isSameAs(ask("threats"));
    assertThat(made).hasValue(1);
  }

  @Test
  void answersEachQuestionByItself() {
    assertThat(ask("threats")).isNotSameAs(ask("searches"));
  }

  @Test
  void keepsNoMoreThanAFew() {
    Found<Incident, IncidentTotals> first = ask("first");
    for (int other = 0; other < 100; other++) {
      ask("question " + other);
    }

    assertThat(ask("first")).isNotSameAs(first);
  }

  private Found<Incident, IncidentTotals> ask(String question) {
    return narrowed.of(
        question,
        () -> {
          made.incrementAndGet();
          return new Found<>(List.of(), Map.of(), Records.DISTINCT, 0, new Counting<>(IncidentTotals::of, Kinds.FLAT));
        });
  }
}
