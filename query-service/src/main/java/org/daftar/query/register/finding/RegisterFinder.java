package org.daftar.query.register.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.daftar.identity.CaseId;
import org.daftar.identity.PartyId;
import org.daftar.query.history.AsOf;
import org.daftar.query.register.asset.AssetTotals;
import org.daftar.query.register.asset.RestrainedAsset;
import org.daftar.query.register.charge.Charge;
import org.daftar.query.register.charge.ChargeTotals;
import org.daftar.query.register.fact.ToldFacts;
import org.daftar.query.register.fine.Fine;
import org.daftar.query.register.fine.FineTotals;
import org.daftar.query.register.incident.Incident;
import org.daftar.query.register.incident.IncidentTotals;
import org.daftar.query.register.lawyer.Bar;
import org.daftar.query.register.lawyer.Lawyer;
import org.daftar.query.register.lawyer.LawyerTotals;
import org.daftar.query.register.liberty.Detainee;
import org.daftar.query.register.liberty.Detention;
import org.daftar.query.register.liberty.LibertyTotals;
import org.daftar.query.register.line.Act;
import org.daftar.query.register.line.LineQuery;
import org.daftar.query.register.line.LineSearch;
import org.daftar.query.register.line.Lines;
import org.daftar.query.register.sieve.Facets;
import org.daftar.query.register.sieve.Kinds;
import org.daftar.query.register.sieve.Records;
import org.daftar.query.register.sieve.Row;
import org.daftar.query.register.sieve.Sieve;
import org.daftar.query.vocabulary.TaxonomyFinder;
import org.daftar.value.Role;
import org.daftar.value.Vocabulary;

/**
 * Finds the rows of registers. All rows are made at once, of lines that the index holds, and kept until something that
 * they count changes; filters, totals and facets go through them in memory.
 */
public final class RegisterFinder {

  private static final List<Role> LAWYERS = List.of(new Role("defence-lawyer"), new Role("lawyer"));

  private final LineSearch search;
  private final TaxonomyFinder taxonomies;
  private final Kept<Found<Charge, ChargeTotals>> charges = new Kept<>();
  private final Kept<Found<Fine, FineTotals>> fines = new Kept<>();
  private final Kept<Found<RestrainedAsset, AssetTotals>> assets = new Kept<>();
  private final Kept<Found<Detainee, LibertyTotals>> detainees = new Kept<>();
  private final Kept<Found<Incident, IncidentTotals>> incidents = new Kept<>();
  private final Kept<Found<Lawyer, LawyerTotals>> lawyers = new Kept<>();

  /** Finds rows by a search; a kind that is asked for stands for those below it too, as the taxonomy has them. */
  public RegisterFinder(LineSearch search, TaxonomyFinder taxonomies) {
    this.search = search;
    this.taxonomies = taxonomies;
  }

  /** Charges in the order of their dates. */
  public Found<Charge, ChargeTotals> charges(RegisterFilter filter, AsOf moment) {
    return found(charges, inCase(Charge.ACTS, filter, moment), Charge::of, flat(ChargeTotals::of), filter, moment);
  }

  /** Fines in the order of their dates. */
  public Found<Fine, FineTotals> fines(RegisterFilter filter, AsOf moment) {
    return found(fines, inCase(Fine.ACTS, filter, moment), Fine::of, flat(FineTotals::of), filter, moment);
  }

  /** Restrained assets in the order of their dates. */
  public Found<RestrainedAsset, AssetTotals> assets(RegisterFilter filter, AsOf moment) {
    return found(
        assets,
        inCase(RestrainedAsset.ACTS, filter, moment),
        RestrainedAsset::of,
        by(Vocabulary.ASSET_KIND, AssetTotals::of, moment),
        filter,
        moment);
  }

  /** Incidents in the order of their dates; those on account of a case, wherever they are recorded. */
  public Found<Incident, IncidentTotals> incidents(RegisterFilter filter, AsOf moment) {
    return found(
        incidents,
        everywhere(Incident.ACTS, filter, moment),
        Incident::of,
        by(Vocabulary.INCIDENT_TYPE, IncidentTotals::of, moment),
        filter,
        moment);
  }

  /**
   * Persons deprived of liberty, whoever was held first at the top. Days that two cases tell count once, also where
   * only one of the cases is asked for.
   *
   * @param reading the day up to which days are counted
   */
  public Found<Detainee, LibertyTotals> liberty(RegisterFilter filter, AsOf moment, LocalDate reading) {
    Lines lines = everywhere(Detention.ACTS, filter, moment);
    Records records = records(moment);
    Counting<Detainee, LibertyTotals> counting = by(Vocabulary.DETENTION_KIND, LibertyTotals::of, moment);
    Found<Detainee, LibertyTotals> all =
        detainees.of(
            lines,
            List.of(records, counting.kinds(), reading),
            () -> all(lines, Detention.of(ToldFacts.of(lines.all()), records, reading), records, counting));
    return through(all, filter, moment, records, counting);
  }

  /** Lawyers, those to whom most happened first: whoever is counsel in an entry, or a lawyer in the file of a case. */
  public Found<Lawyer, LawyerTotals> lawyers(RegisterFilter filter, AsOf moment) {
    Records records = records(moment);
    Set<PartyId> bar = new HashSet<>(Bar.counsel(ToldFacts.of(everywhere(Bar.ofCounsel(), filter, moment).all())));
    LAWYERS.forEach(role -> bar.addAll(search.inFiles(role, moment)));
    Set<PartyId> known = bar.stream().map(records::of).collect(Collectors.toSet());
    records.merged().keySet().stream().filter(record -> known.contains(records.of(record))).forEach(bar::add);
    bar.addAll(known);
    Lines lines = bar.isEmpty() ? new Lines(List.of()) : lines(LineQuery.involving(Bar.acts(), bar), filter, moment);
    Counting<Lawyer, LawyerTotals> counting = by(Vocabulary.INCIDENT_TYPE, LawyerTotals::of, moment);
    Found<Lawyer, LawyerTotals> all =
        lawyers.of(
            lines,
            List.of(records, counting.kinds(), bar),
            () -> all(lines, Bar.of(bar, ToldFacts.of(lines.all()), records), records, counting));
    return through(all, filter, moment, records, counting);
  }

  private static <R extends Row<R>, T> Counting<R, T> flat(Function<List<R>, T> totals) {
    return new Counting<>(totals, Kinds.FLAT);
  }

  private <R extends Row<R>, T> Counting<R, T> by(Vocabulary vocabulary, Function<List<R>, T> totals, AsOf moment) {
    return new Counting<>(totals, new Kinds(Optional.of(taxonomies.at(moment).of(vocabulary))));
  }

  private <R extends Row<R>, T> Found<R, T> found(
      Kept<Found<R, T>> kept,
      Lines lines,
      Function<ToldFacts, List<R>> rows,
      Counting<R, T> counting,
      RegisterFilter filter,
      AsOf moment) {
    Records records = records(moment);
    Supplier<Found<R, T>> making = () -> all(lines, rows.apply(ToldFacts.of(lines.all())), records, counting);
    Found<R, T> all =
        filter.inCase().isPresent() ? making.get() : kept.of(lines, List.of(records, counting.kinds()), making);
    return through(all, filter, moment, records, counting);
  }

  private static <R extends Row<R>, T> Found<R, T> all(
      Lines lines, List<R> rows, Records records, Counting<R, T> counting) {
    return new Found<>(rows, Facets.statuses(rows), records, lines.withheld(), counting);
  }

  private <R extends Row<R>, T> Found<R, T> through(
      Found<R, T> all, RegisterFilter filter, AsOf moment, Records records, Counting<R, T> counting) {
    if (filter.equals(RegisterFilter.ALL)) {
      return all;
    }
    Sieve sieve =
        new Sieve(
            cases(filter, moment),
            filter.party(),
            records,
            filter.from(),
            filter.to(),
            filter.kind().map(counting.kinds()::within).orElse(Set.of()));
    return all.narrowed(
        new Narrower(sieve, filter.status()), () -> through(all, sieve, filter.status(), records, counting));
  }

  private static <R extends Row<R>, T> Found<R, T> through(
      Found<R, T> all, Sieve sieve, Optional<String> status, Records records, Counting<R, T> counting) {
    List<R> passing = new ArrayList<>();
    all.rows().forEach(row -> row.through(sieve).ifPresent(passing::add));
    List<R> wanted =
        status.isEmpty() ? passing : passing.stream().filter(row -> row.status().equals(status.get())).toList();
    return new Found<>(wanted, Facets.statuses(passing), records, all.withheld(), counting);
  }

  private Optional<Set<CaseId>> cases(RegisterFilter filter, AsOf moment) {
    Optional<Set<CaseId>> there = filter.jurisdiction().map(country -> search.casesIn(country, moment));
    Optional<Set<CaseId>> one = filter.inCase().map(Set::of);
    return one.isEmpty() || there.isEmpty()
        ? one.or(() -> there)
        : one.map(cases -> cases.stream().filter(there.get()::contains).collect(Collectors.toSet()));
  }

  private Records records(AsOf moment) {
    return new Records(search.merged(moment));
  }

  /** Accounts of a fact, and what refers to it, are all in its case. */
  private Lines inCase(Set<Act> acts, RegisterFilter filter, AsOf moment) {
    return lines(LineQuery.of(acts, filter.inCase()), filter, moment);
  }

  private Lines everywhere(Set<Act> acts, RegisterFilter filter, AsOf moment) {
    return lines(LineQuery.of(acts, Optional.empty()), filter, moment);
  }

  private Lines lines(LineQuery query, RegisterFilter filter, AsOf moment) {
    Lines all = search.lines(query, moment);
    return filter.outside() ? all.without(search.confidential(moment)) : all;
  }

  private record Narrower(Sieve sieve, Optional<String> status) {}
}
