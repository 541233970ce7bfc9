package org.daftar.query.rebuild;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps what answers on this node in step with the generations that all nodes share. A generation that is to answer is
 * read beside the one that does; when it has caught up here and is live, it takes the other's place. Whichever node
 * writes it makes it live, and drops the former ones when all nodes had time to turn to it.
 *
 * @param <M> what read models are on this node
 */
public final class GenerationWatch<M extends ReadModel> implements AutoCloseable {

  private static final Logger LOG = System.getLogger(GenerationWatch.class.getName());

  private final Generations generations;
  private final Rebuilds rebuilds;
  private final Terms terms;
  private final InstantSource clock;
  private final Function<Generation, M> opening;
  private final AnsweringModel<M> answering;
  private volatile Optional<M> beside = Optional.empty();
  private boolean started;
  private Instant answeringSince = Instant.MAX;

  /**
   * What a node keeps to.
   *
   * @param schema the form of documents that this version writes and reads
   * @param grace how long former documents are kept for nodes that have not turned to the live ones yet
   */
  public record Terms(int schema, Duration grace) {

    boolean reads(Generation generation) {
      return generation.schema() == schema;
    }
  }

  /**
   * A watch that has looked at nothing yet.
   *
   * @param opening begins to read a generation
   */
  public GenerationWatch(
      Generations generations,
      Rebuilds rebuilds,
      Terms terms,
      InstantSource clock,
      Function<Generation, M> opening,
      AnsweringModel<M> answering) {
    this.generations = generations;
    this.rebuilds = rebuilds;
    this.terms = terms;
    this.clock = clock;
    this.opening = opening;
    this.answering = answering;
  }

  /** What answers, or where nothing does, what is to. */
  public Optional<M> foremost() {
    return answering.now().or(this::beside);
  }

  /** What is read beside the one that answers, to take its place. */
  public Optional<M> beside() {
    return beside;
  }

  /** Looks once at what there is, and does what follows from it. For one thread. */
  public void look() {
    Lineage seen = begun(Lineage.of(generations));
    rebuilds.observe(seen);
    if (answering.now().filter(model -> !seen.all().contains(model.generation())).isPresent()) {
      LOG.log(Level.WARNING, "The documents that answered here were dropped");
      answering.withdraw();
    }
    readBeside(wanted(seen));
    beside.filter(next -> isAbreast(next) && isLive(next, seen)).ifPresent(this::turnTo);
    dropFormer(seen);
  }

  /** The first generation of all answers at once. A newer form of documents is made at the start of its version. */
  private Lineage begun(Lineage seen) {
    boolean changed = seen.live().map(live -> !started && isMadeNew(live)).orElseGet(this::found);
    started = true;
    return changed ? Lineage.of(generations) : seen;
  }

  /** Only a newer form takes the place of an older one by itself: nodes of two versions would take turns otherwise. */
  private boolean isMadeNew(Generation live) {
    return live.schema() < terms.schema() && rebuilds.begin().isPresent();
  }

  private boolean found() {
    Generation first = generations.create(terms.schema());
    if (!generations.switchLive(Optional.empty(), first)) {
      generations.drop(first);
    }
    return true;
  }

  private Optional<Generation> wanted(Lineage seen) {
    Optional<Generation> here = answering.now().map(ReadModel::generation);
    return seen.live()
        .filter(live -> terms.reads(live) && !here.equals(Optional.of(live)))
        .or(() -> seen.building().stream().filter(terms::reads).findFirst());
  }

  private void readBeside(Optional<Generation> wanted) {
    if (!beside.map(ReadModel::generation).equals(wanted)) {
      closeBeside();
      beside = wanted.map(opening);
    }
  }

  private void closeBeside() {
    Optional<M> former = beside;
    beside = Optional.empty();
    former.ifPresent(ReadModel::close);
  }

  /** Whether it shows everything that could be seen here already. */
  private boolean isAbreast(M next) {
    return next.hasCaughtUp() && answering.now().stream().allMatch(now -> next.log().size() >= now.log().size());
  }

  private boolean isLive(M next, Lineage seen) {
    return seen.live().equals(Optional.of(next.generation()))
        || (next.isWriter() && generations.switchLive(seen.live(), next.generation()));
  }

  private void turnTo(M next) {
    beside = Optional.empty();
    answeringSince = clock.instant();
    LOG.log(Level.INFO, "Answers come from generation " + next.generation().id());
    answering.replace(next);
  }

  private void dropFormer(Lineage seen) {
    boolean ours =
        answering.now().filter(now -> seen.live().equals(Optional.of(now.generation())) && now.isWriter()).isPresent();
    if (ours && !clock.instant().isBefore(answeringSince.plus(terms.grace()))) {
      seen.former().forEach(generations::drop);
    }
  }

  @Override
  public void close() {
    closeBeside();
  }
}
