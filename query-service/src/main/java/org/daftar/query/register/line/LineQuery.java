package org.daftar.query.register.line;

import java.util.Optional;
import java.util.Set;
import org.daftar.identity.CaseId;
import org.daftar.identity.PartyId;

/**
 * Which lines are wanted; all conditions must hold.
 *
 * @param acts any of which the fact does
 * @param inCase the case to which the entry belongs; all cases where none is named
 * @param parties any of whom is involved; whoever it is where none is named
 */
public record LineQuery(Set<Act> acts, Optional<CaseId> inCase, Set<PartyId> parties) {

  public LineQuery {
    acts = Set.copyOf(acts);
    parties = Set.copyOf(parties);
  }

  /** The lines of a case, or of all. */
  public static LineQuery of(Set<Act> acts, Optional<CaseId> inCase) {
    return new LineQuery(acts, inCase, Set.of());
  }

  /** The lines in which any of some parties is involved. */
  public static LineQuery involving(Set<Act> acts, Set<PartyId> parties) {
    return new LineQuery(acts, Optional.empty(), parties);
  }
}
