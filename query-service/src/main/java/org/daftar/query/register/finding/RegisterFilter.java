package org.daftar.query.register.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.identity.PartyId;
import org.daftar.value.Jurisdiction;

/**
 * Which rows of a register are wanted; all conditions must hold.
 *
 * @param inCase the case to which it belongs, or on whose account it happened
 * @param party whom it concerns, under any of the party's records
 * @param jurisdiction of the case
 * @param from the first day on which it may have happened
 * @param to the last day on which it may have happened
 * @param kind what sort it is of, as a code
 * @param status how it stands, as a code
 * @param outside whether it is for somebody outside: what is confidential is left out
 */
public record RegisterFilter(
    Optional<CaseId> inCase,
    Optional<PartyId> party,
    Optional<Jurisdiction> jurisdiction,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> kind,
    Optional<String> status,
    boolean outside) {

  /** Every row. */
  public static final RegisterFilter ALL =
      new RegisterFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  /** The same for somebody outside. */
  public RegisterFilter forOutside() {
    return new RegisterFilter(inCase, party, jurisdiction, from, to, kind, status, true);
  }
}
