package org.daftar.query.register.sheet;

import java.util.List;
import java.util.Optional;
import org.daftar.query.register.asset.AssetTotals;
import org.daftar.query.register.asset.RestrainedAsset;
import org.daftar.query.register.charge.Charge;
import org.daftar.query.register.charge.ChargeTotals;
import org.daftar.query.register.finding.RegisterFinder;
import org.daftar.query.register.fine.Fine;
import org.daftar.query.register.fine.FineTotals;
import org.daftar.query.register.incident.Incident;
import org.daftar.query.register.incident.IncidentTotals;
import org.daftar.query.register.lawyer.Lawyer;
import org.daftar.query.register.lawyer.LawyerTotals;
import org.daftar.query.register.liberty.Detainee;
import org.daftar.query.register.liberty.LibertyTotals;
import org.daftar.value.Vocabulary;

/** All registers. */
public record Registers(
    Register<Charge, ChargeTotals> charges,
    Register<Fine, FineTotals> fines,
    Register<RestrainedAsset, AssetTotals> assets,
    Register<Detainee, LibertyTotals> liberty,
    Register<Incident, IncidentTotals> incidents,
    Register<Lawyer, LawyerTotals> lawyers) {

  private static final String ACCOUNTS =
      "Accounts of one fact count once; what was retracted or is only expected stands in the table and does not count.";

  /** The registers whose rows a finder finds. */
  public static Registers of(RegisterFinder finder) {
    return new Registers(
        charges(finder), fines(finder), assets(finder), liberty(finder), incidents(finder), lawyers(finder));
  }

  private static Register<Charge, ChargeTotals> charges(RegisterFinder finder) {
    return new Register<>(
        "charges",
        "Charges",
        "Who was charged under which provision of law, and what became of it.",
        ACCOUNTS + " The last verdict that names a charge says how it stands.",
        "Provision",
        Optional.empty(),
        Optional.empty(),
        new ChargeSheet(),
        (filter, moment, reading) -> finder.charges(filter, moment));
  }

  private static Register<Fine, FineTotals> fines(RegisterFinder finder) {
    return new Register<>(
        "fines",
        "Fines",
        "What was imposed, reduced, annulled, paid, and is outstanding, currency by currency.",
        ACCOUNTS
            + " Where accounts differ in the amount, sums go from the least to the most. What was taken by force counts"
            + " as paid. Currencies are never added up: a payment in another currency than the fine's leaves open how"
            + " much is outstanding.",
        "Currency",
        Optional.empty(),
        Optional.empty(),
        new FineSheet(),
        (filter, moment, reading) -> finder.fines(filter, moment));
  }

  private static Register<RestrainedAsset, AssetTotals> assets(RegisterFinder finder) {
    return new Register<>(
        "assets",
        "Restrained assets",
        "What was frozen, seized, impounded or confiscated, and has not been given back.",
        ACCOUNTS,
        "Kind of asset",
        Optional.of(Vocabulary.ASSET_KIND),
        Optional.of("standing"),
        new AssetSheet(),
        (filter, moment, reading) -> finder.assets(filter, moment));
  }

  private static Register<Detainee, LibertyTotals> liberty(RegisterFinder finder) {
    return new Register<>(
        "liberty",
        "Persons deprived of liberty",
        "Who was held, in which way and for how many days.",
        ACCOUNTS
            + " A day counts once for a person, however many entries and cases tell it, and so do the first and the"
            + " last day. Where the record has no end, days count to the day of reading; where dates are not known to"
            + " the day, the least and the most are told. Days under house arrest count apart. With a first or last day"
            + " to filter by, only days between them count.",
        "Kind of detention",
        Optional.of(Vocabulary.DETENTION_KIND),
        Optional.empty(),
        new LibertySheet(),
        finder::liberty);
  }

  private static Register<Incident, IncidentTotals> incidents(RegisterFinder finder) {
    return new Register<>(
        "incidents",
        "Incidents",
        "Harassment and violence outside the courtroom, by type and month.",
        ACCOUNTS
            + " An incident counts in the month in which it began, and under the type that its first account gives; one"
            + " that was repeated counts once.",
        "Type",
        Optional.of(Vocabulary.INCIDENT_TYPE),
        Optional.empty(),
        new IncidentSheet(),
        (filter, moment, reading) -> finder.incidents(filter, moment));
  }

  private static Register<Lawyer, LawyerTotals> lawyers(RegisterFinder finder) {
    return new Register<>(
        "lawyers",
        "Lawyers",
        "What happened to lawyers, and on whose account.",
        ACCOUNTS
            + " Lawyers are those who were appointed as counsel, and those whom the file of a case calls defence lawyer"
            + " or lawyer.",
        "What happened",
        Optional.of(Vocabulary.INCIDENT_TYPE),
        Optional.empty(),
        new LawyerSheet(),
        (filter, moment, reading) -> finder.lawyers(filter, moment));
  }

  /** All of them, in the order in which they are offered. */
  public List<Register<?, ?>> all() {
    return List.of(charges, fines, assets, liberty, incidents, lawyers);
  }
}
