package org.daftar.events.outcome;

import java.util.stream.Stream;
import org.daftar.events.Fact;
import org.daftar.identity.EntryId;

/** Finds what the record tells of a fact beside the fact itself. */
@FunctionalInterface
public interface LaterFacts {

  /**
   * The facts that name any account of the fact which an entry tells, in the order in which they were recorded; those
   * that were retracted are left out.
   */
  Stream<Fact> about(EntryId entry);
}
