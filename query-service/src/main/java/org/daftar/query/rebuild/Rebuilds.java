package org.daftar.query.rebuild;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.daftar.query.history.DocumentsDropped;
import org.daftar.query.rebuild.Progress.State;

/** Begins and cancels rebuilds, and tells how far they are. What it begins, the nodes do. */
public final class Rebuilds {

  private final Generations generations;
  private final int schema;
  private final InstantSource clock;
  private final Map<Generation, Pace> paces = new ConcurrentHashMap<>();

  /**
   * Rebuilds of shared generations.
   *
   * @param schema the form of documents that this version writes and reads
   */
  public Rebuilds(Generations generations, int schema, InstantSource clock) {
    this.generations = generations;
    this.schema = schema;
    this.clock = clock;
  }

  /** All generations, oldest first, and how far each is. */
  public List<Progress> list() {
    Lineage seen = Lineage.of(generations);
    Map<Generation, Long> sizes = sizes(seen.all());
    long most = sizes.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return sizes.entrySet().stream()
        .map(
            size -> new Progress(size.getKey(), state(seen, size.getKey()), size.getValue(), most, pace(size.getKey())))
        .toList();
  }

  /**
   * Begins one.
   *
   * @throws RebuildRefused where one runs already
   */
  public Generation start() {
    if (!Lineage.of(generations).building().isEmpty()) {
      throw running();
    }
    return begin().orElseThrow(Rebuilds::running);
  }

  /** Begins one, unless another node has begun one for the same schema: of two at once, the first stands. */
  Optional<Generation> begin() {
    if (ofOurs().isPresent()) {
      return Optional.empty();
    }
    Generation begun = generations.create(schema);
    if (ofOurs().filter(first -> !first.equals(begun)).isPresent()) {
      generations.drop(begun);
      return Optional.empty();
    }
    return Optional.of(begun);
  }

  private Optional<Generation> ofOurs() {
    return Lineage.of(generations).building().stream().filter(each -> each.schema() == schema).findFirst();
  }

  /**
   * Drops a generation that is not live; the nodes learn so by themselves.
   *
   * @return false where there is no such generation
   * @throws RebuildRefused where it is live
   */
  public boolean cancel(String id) {
    Optional<Generation> named = generations.all().stream().filter(each -> each.id().equals(id)).findFirst();
    try {
      named.ifPresent(generations::drop);
    } catch (IllegalArgumentException e) {
      throw new RebuildRefused("generation-is-live", "This generation answers: it cannot be cancelled.");
    }
    return named.isPresent();
  }

  /** Looks how far those are that are being built, so that their pace can be told. */
  void observe(Lineage seen) {
    Map<Generation, Long> sizes = sizes(seen.building());
    paces.keySet().retainAll(sizes.keySet());
    sizes.forEach((each, size) -> paces.computeIfAbsent(each, any -> new Pace()).note(clock.instant(), size));
  }

  private OptionalDouble pace(Generation generation) {
    return Optional.ofNullable(paces.get(generation)).map(Pace::perSecond).orElse(OptionalDouble.empty());
  }

  /** One that is dropped meanwhile is passed over. */
  private Map<Generation, Long> sizes(List<Generation> some) {
    Map<Generation, Long> sizes = new LinkedHashMap<>();
    some.forEach(each -> size(each).ifPresent(size -> sizes.put(each, size)));
    return sizes;
  }

  private OptionalLong size(Generation generation) {
    try {
      return OptionalLong.of(generations.documents(generation).size());
    } catch (DocumentsDropped e) {
      return OptionalLong.empty();
    }
  }

  private static State state(Lineage seen, Generation generation) {
    if (seen.live().equals(Optional.of(generation))) {
      return State.LIVE;
    }
    return seen.building().contains(generation) ? State.BUILDING : State.FORMER;
  }

  private static RebuildRefused running() {
    return new RebuildRefused("rebuild-is-running", "A rebuild is running: wait for it, or cancel it.");
  }
}
