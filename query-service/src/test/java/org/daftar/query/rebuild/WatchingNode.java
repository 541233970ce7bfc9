package org.daftar.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.daftar.query.rebuild.GenerationWatch.Terms;
import org.daftar.query.sample.SampleLog;
import org.daftar.query.sample.SharedModel;

/** A node that looks at the generations when it is told to. */
final class WatchingNode implements AutoCloseable {

  static final Duration GRACE = Duration.ofMinutes(1);

  private final AnsweringModel<SharedModel> answering = new AnsweringModel<>(Duration.ofMillis(1));
  private final List<SharedModel> opened = new ArrayList<>();
  private final AtomicBoolean writer = new AtomicBoolean(true);
  private final GenerationWatch<SharedModel> watch;

  WatchingNode(Generations generations, int schema, SampleLog log, InstantSource clock) {
    this.watch =
        new GenerationWatch<>(
            generations,
            new Rebuilds(generations, schema, clock),
            new Terms(schema, GRACE),
            clock,
            generation -> open(generation, generations, log),
            answering);
  }

  private SharedModel open(Generation generation, Generations generations, SampleLog log) {
    SharedModel model = new SharedModel(generation, generations.documents(generation), log, writer::get);
    opened.add(model);
    return model;
  }

  /** Lets this node write documents, or another one. */
  void write(boolean whether) {
    writer.set(whether);
  }

  void look() {
    watch.look();
  }

  /** Looks until something has come about. */
  void lookUntil(BooleanSupplier cameAbout) {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    for (look(); !cameAbout.getAsBoolean(); look()) {
      assertThat(System.nanoTime()).as("came about in time").isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }

  void lookUntilItAnswersFrom(Generation generation) {
    lookUntil(() -> answersFrom().equals(Optional.of(generation)));
  }

  Optional<Generation> answersFrom() {
    return answering.now().map(ReadModel::generation);
  }

  AnsweringModel<SharedModel> answering() {
    return answering;
  }

  /** The last that it began to read. */
  SharedModel lastOpened() {
    return opened.getLast();
  }

  int openedSoFar() {
    return opened.size();
  }

  @Override
  public void close() {
    watch.close();
    answering.close();
  }
}
