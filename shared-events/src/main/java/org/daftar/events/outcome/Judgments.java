package org.daftar.events.outcome;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.events.AppealEvent.AppealDecided;
import org.daftar.events.AppealEvent.AppealFiled;
import org.daftar.identity.EntryId;

/** Tells whether what a court decided still stands. */
public final class Judgments {

  private final LaterFacts facts;
  private final Set<EntryId> asked = new HashSet<>();

  private Judgments(LaterFacts facts) {
    this.facts = facts;
  }

  /**
   * The decision on appeal by which a verdict, a sentence or another decision no longer stands; empty where it stands.
   * A decision on appeal counts only while it stands itself.
   */
  public static Optional<AppealDecided> undoing(EntryId decision, LaterFacts facts) {
    return new Judgments(facts).undoing(decision);
  }

  /** Corrections can make entries refer to each other in a circle: each is asked about once. */
  private Optional<AppealDecided> undoing(EntryId decision) {
    return asked.add(decision)
        ? appealsAgainst(decision)
            .flatMap(appeal -> facts.about(appeal.entry()))
            .filter(AppealDecided.class::isInstance)
            .map(AppealDecided.class::cast)
            .filter(decided -> undoes(decided.outcome()) && undoing(decided.entry()).isEmpty())
            .findFirst()
        : Optional.empty();
  }

  private Stream<AppealFiled> appealsAgainst(EntryId decision) {
    return facts.about(decision).filter(AppealFiled.class::isInstance).map(AppealFiled.class::cast);
  }

  private static boolean undoes(AppealDecided.Outcome outcome) {
    return switch (outcome) {
      case OVERTURNED, REMITTED -> true;
      case UPHELD, CHANGED, INADMISSIBLE -> false;
    };
  }
}
