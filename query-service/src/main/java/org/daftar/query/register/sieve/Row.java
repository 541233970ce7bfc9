package org.daftar.query.register.sieve;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;

/**
 * A row of a register.
 *
 * @param <R> what rows the register has
 */
public interface Row<R extends Row<R>> {

  /** What of it a sieve lets pass, however it stands; empty where that is nothing. */
  Optional<R> through(Sieve sieve);

  /** The cases to which it belongs. */
  Stream<CaseId> cases();

  /** Those whom it concerns. */
  Stream<PartyId> parties();

  /** What sorts it is of. */
  Collection<String> kinds();

  /** How it stands, as a code. */
  String status();

  /** The entries on which it rests. */
  Stream<EntryId> entries();
}
