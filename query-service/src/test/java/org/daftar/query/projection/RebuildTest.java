package org.daftar.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.daftar.events.LogEvent;
import org.daftar.events.codec.EventType;
import org.daftar.identity.CaseId;
import org.daftar.query.feed.RecordedEvent;
import org.daftar.query.history.AsOf;
import org.daftar.query.register.finding.RegisterFilter;
import org.daftar.query.register.finding.RegisterFinder;
import org.daftar.query.search.CalendarQuery;
import org.daftar.query.search.EntryQuery;
import org.daftar.query.search.Hits;
import org.daftar.query.search.IndexedVersion.Kind;
import org.daftar.query.search.Slice;
import org.daftar.vocabulary.Taxonomy;
import org.junit.jupiter.api.Test;

/** What is read can be thrown away and computed again from the log, to the same letters. */
class RebuildTest {

  private static final CalendarQuery EVERY_DATE =
      new CalendarQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private static final Slice ALL = new Slice(0, 10_000);

  @Property(tries = 15)
  void anyDeliveryGivesTheSameDocumentsAndTheSameAnswers(@ForAll long seed) {
    List<RecordedEvent> log = RandomRecord.of(seed);
    try (ReadModels once = new ReadModels();
        ReadModels piecemeal = new ReadModels()) {
      once.projection().take(log);
      deliverDoubledAndCutAnywhere(log, piecemeal.projection(), new Random(seed));

      assertThat(piecemeal.documents()).isEqualTo(once.documents());
      assertThat(answers(piecemeal, log.size())).isEqualTo(answers(once, log.size()));
    }
  }

  @Property(tries = 15)
  void leavingOneEventOutShows(@ForAll long seed) {
    List<RecordedEvent> log = RandomRecord.of(seed);
    int left = new Random(seed).nextInt(log.size());
    List<RecordedEvent> lossy = new ArrayList<>(log);
    RecordedEvent lost = lossy.remove(left);
    try (ReadModels whole = new ReadModels();
        ReadModels broken = new ReadModels()) {
      whole.projection().take(log);
      broken.projection().takeUnchecked(lossy);

      if (lost.recording().event() instanceof LogEvent) {
        assertThat(broken.documents()).isEqualTo(whole.documents());
      } else {
        assertThat(broken.documents()).isNotEqualTo(whole.documents());
      }
    }
  }

  @Property(tries = 15)
  void everyMomentReadsAsIfNothingHadFollowed(@ForAll long seed) {
    List<RecordedEvent> log = RandomRecord.of(seed);
    int size = 1 + new Random(seed).nextInt(log.size() - 1);
    try (ReadModels now = new ReadModels();
        ReadModels then = new ReadModels()) {
      now.projection().take(log);
      then.projection().take(log.subList(0, size));

      assertThat(answers(now, size)).isEqualTo(answers(then, size));
    }
  }

  @Test
  void everyStoredNameOccurs() {
    assertThat(RandomRecord.of(1))
        .extracting(event -> RandomRecord.CATALOGUE.of(event.recording().event().getClass()))
        .containsAll(RandomRecord.CATALOGUE.types().stream().map(EventType.class::cast).toList());
  }

  @Test
  void refusesToSkipEvents() {
    List<RecordedEvent> log = RandomRecord.of(1);
    try (ReadModels models = new ReadModels()) {
      models.projection().take(log.subList(0, 3));

      assertThatThrownBy(() -> models.projection().take(log.subList(4, 6))).hasMessageContaining("missing");
    }
  }

  static void deliverDoubledAndCutAnywhere(List<RecordedEvent> log, Projection to, Random random) {
    int taken = 0;
    while (taken < log.size()) {
      int from = Math.max(0, taken - random.nextInt(5));
      int until = Math.min(log.size(), taken + 1 + random.nextInt(20));
      to.take(log.subList(from, until));
      taken = until;
    }
  }

  /** What all questions that do not name a subject are answered at a moment. */
  private static List<Object> answers(ReadModels models, int size) {
    AsOf moment = new AsOf(size);
    Hits entries = models.index().entries(EntryQuery.ALL, moment, ALL);
    List<Object> answers =
        new ArrayList<>(List.of(entries, models.index().facets(EntryQuery.ALL, Taxonomy.builtIn(), moment)));
    answers.add(models.entries().findAll(entries.ids(), moment));
    answers.add(models.cases().list(Optional.empty(), Optional.empty(), moment, ALL));
    answers.add(models.parties().list(Optional.of("bilash"), moment, ALL));
    answers.add(models.index().subjects(Kind.SOURCE, Optional.empty(), moment, ALL));
    answers.add(models.calendar().find(EVERY_DATE, moment, ALL));
    answers.add(models.calendar().days(EVERY_DATE, moment));
    answers.add(models.calendar().matters(new CaseId("cas_" + "a".repeat(26)), moment));
    answers.add(models.workingDays().list(moment, ALL));
    answers.add(models.index().subjects(Kind.EXHIBIT, Optional.empty(), moment, ALL));
    answers.addAll(registers(new RegisterFinder(models.index(), models.taxonomies()), moment));
    return answers;
  }

  private static List<Object> registers(RegisterFinder finder, AsOf moment) {
    LocalDate reading = LocalDate.of(2026, 11, 23);
    return Stream.of(
            finder.charges(RegisterFilter.ALL, moment),
            finder.fines(RegisterFilter.ALL, moment),
            finder.assets(RegisterFilter.ALL, moment),
            finder.liberty(RegisterFilter.ALL, moment, reading),
            finder.incidents(RegisterFilter.ALL, moment),
            finder.lawyers(RegisterFilter.ALL, moment))
        .flatMap(found -> Stream.of(found.rows(), found.totals(), found.facets()))
        .map(Object.class::cast)
        .toList();
  }
}
