package org.daftar.query.register.incident;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.date.DaySpan;
import org.daftar.date.Edtf;
import org.daftar.date.EdtfInterval;
import org.daftar.date.EdtfInterval.End;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.query.register.fact.ToldFact;
import org.daftar.query.register.fact.ToldFacts;
import org.daftar.query.register.line.Act;
import org.daftar.query.register.sieve.FactRow;

/**
 * An incident.
 *
 * @param fact that it happened
 */
public record Incident(ToldFact fact) implements FactRow<Incident> {

  /** All acts of which incidents are made. */
  public static final Set<Act> ACTS = Set.of(Act.INCIDENT);

  private static final Set<String> TARGETS = Set.of("target");

  /** The incidents that facts tell, in the order of their dates. */
  public static List<Incident> of(ToldFacts facts) {
    return facts.of(Act.INCIDENT).map(Incident::new).toList();
  }

  /** The type under which it counts: that of its first account. */
  public String type() {
    return fact.first().tally().code();
  }

  /** How often it happened: the most that an account tells. */
  public int times() {
    return fact.standing().stream().mapToInt(account -> account.tally().times()).max().orElse(1);
  }

  /** The case on whose account it happened, where that is another than its own. */
  public Optional<CaseId> onAccountOf() {
    return fact.standing().stream().flatMap(account -> account.tally().onAccountOf().stream()).findFirst();
  }

  /**
   * The month in which it happened, or in which it began; empty where the first account tells no month, or leaves more
   * than one open.
   */
  public Optional<YearMonth> month() {
    return fact.when().date().flatMap(Incident::beginning).flatMap(Incident::month);
  }

  private static Optional<YearMonth> month(DaySpan beginning) {
    YearMonth first = YearMonth.from(beginning.earliest());
    return first.equals(YearMonth.from(beginning.latest())) ? Optional.of(first) : Optional.empty();
  }

  private static Optional<DaySpan> beginning(Edtf date) {
    if (date instanceof EdtfInterval interval) {
      return interval.start() instanceof End.At start ? Optional.of(start.date().span()) : Optional.empty();
    }
    return Optional.of(date.span()).filter(span -> !span.earliest().equals(LocalDate.MIN));
  }

  /** Whether no account of it has a date. */
  public boolean isUndated() {
    return fact.when().isUndated();
  }

  @Override
  public Incident itself() {
    return this;
  }

  @Override
  public Stream<PartyId> parties() {
    return fact.parties(TARGETS).stream();
  }

  @Override
  public Collection<String> kinds() {
    return fact.codes();
  }

  /** An incident stays what it was. */
  @Override
  public String status() {
    return fact.isRetracted() ? "retracted" : fact.isProspective() ? "expected" : "reported";
  }

  @Override
  public Stream<CaseId> cases() {
    return Stream.concat(Stream.of(fact.inCase()), onAccountOf().stream()).distinct();
  }

  @Override
  public Stream<EntryId> entries() {
    return fact.entries().stream();
  }
}
