package org.daftar.query.register.lawyer;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.identity.CaseId;
import org.daftar.identity.PartyId;
import org.daftar.query.register.fact.ToldFact;
import org.daftar.query.register.line.Act;

/**
 * Something that happened to a lawyer.
 *
 * @param fact that it happened
 * @param onAccountOf the cases because of which it happened: those that its accounts name, else the one to which it
 *     belongs
 * @param clients for whom the lawyer acts in those cases
 */
public record Happening(ToldFact fact, List<CaseId> onAccountOf, List<PartyId> clients) {

  public Happening {
    onAccountOf = List.copyOf(onAccountOf);
    clients = List.copyOf(clients);
  }

  /** What sort it is: the type of an incident, and what was done to the lawyer otherwise. */
  public String kind() {
    return fact.act() == Act.INCIDENT ? fact.first().tally().code() : fact.act().code();
  }

  Stream<CaseId> cases() {
    return Stream.concat(onAccountOf.stream(), Stream.of(fact.inCase())).distinct();
  }
}
