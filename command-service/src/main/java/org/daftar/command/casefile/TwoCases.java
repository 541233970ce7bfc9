package org.daftar.command.casefile;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.daftar.identity.CaseId;

/** Two cases that decide together: both write down what happens, or neither does. */
final class TwoCases {

  private final Aggregate<Case> here;
  private final Optional<Aggregate<Case>> there;

  private TwoCases(Aggregate<Case> here, Optional<Aggregate<Case>> there) {
    this.here = here;
    this.there = there;
  }

  /**
   * Loads them, always in the order of the identifiers, so that two opposite decisions do not wait for each other.
   *
   * @param here the case for which it is proposed
   * @param there the other case, which may be unknown
   */
  static TwoCases load(Repository<Case> cases, CaseId here, CaseId there) {
    if (here.value().compareTo(there.value()) < 0) {
      Aggregate<Case> first = cases.load(here.value());
      return new TwoCases(first, find(cases, there));
    }
    Optional<Aggregate<Case>> first = find(cases, there);
    return new TwoCases(cases.load(here.value()), first);
  }

  /** Asks the case for which it is proposed. */
  <T> T here(Function<Case, T> question) {
    return here.invoke(question);
  }

  /** Asks the other case, where there is one. */
  <T> Optional<T> there(Function<Case, T> question) {
    return there.map(known -> known.invoke(question));
  }

  /** Has the case for which it is proposed do something. */
  void write(Consumer<Case> deed) {
    here.execute(deed);
  }

  /** Has the other case do something; it must be there. */
  void writeThere(Consumer<Case> deed) {
    there.orElseThrow().execute(deed);
  }

  private static Optional<Aggregate<Case>> find(Repository<Case> cases, CaseId id) {
    try {
      return Optional.of(cases.load(id.value()));
    } catch (AggregateNotFoundException unknown) {
      return Optional.empty();
    }
  }
}
