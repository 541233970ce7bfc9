package org.daftar.query.wording;

import static org.daftar.query.wording.DetailLines.date;
import static org.daftar.query.wording.DetailLines.join;
import static org.daftar.query.wording.DetailLines.maybe;
import static org.daftar.query.wording.DetailLines.plain;

import java.util.stream.Stream;
import org.daftar.events.AssetEvent;
import org.daftar.events.AssetEvent.AssetRestrained;
import org.daftar.events.AssetEvent.AssetReturned;
import org.daftar.events.AssetEvent.AssetTransferred;
import org.daftar.events.AssetEvent.RestraintLifted;
import org.daftar.events.FineEvent;
import org.daftar.events.FineEvent.FineAnnulled;
import org.daftar.events.FineEvent.FineEnforced;
import org.daftar.events.FineEvent.FineImposed;
import org.daftar.events.FineEvent.FinePaid;
import org.daftar.events.FineEvent.FineReduced;
import org.daftar.events.IncidentEvent;
import org.daftar.events.IncidentEvent.IncidentReported;
import org.daftar.events.StatusEvent;
import org.daftar.events.StatusEvent.LicenceDecided;
import org.daftar.events.StatusEvent.PartyDelisted;
import org.daftar.events.StatusEvent.PartyListed;
import org.daftar.events.StatusEvent.RegistrationDecided;
import org.daftar.query.wording.term.Terms;
import org.daftar.value.AssetKind;

/** What is told of money, property, status and peace beside what every fact says. */
record PressureDetails(DetailLines lines) {

  Stream<Detail> of(FineEvent event) {
    return switch (event) {
      case FineImposed e ->
          join(Stream.of(plain("Amount", Terms.of(e.amount()))), maybe("Basis", e.basis()), date("Due", e.due()));
      case FinePaid e -> Stream.of(plain("Amount", Terms.of(e.amount())), lines.entry("Fine", e.fine()));
      case FineReduced e -> Stream.of(plain("Left of it", Terms.of(e.amount())), lines.entry("Fine", e.fine()));
      case FineEnforced e ->
          join(
              Stream.of(plain("Taken", Terms.of(e.amount()))),
              maybe("By", e.means()),
              Stream.of(lines.entry("Fine", e.fine())));
      case FineAnnulled e -> Stream.of(lines.entry("Fine", e.fine()));
    };
  }

  Stream<Detail> of(AssetEvent event) {
    return switch (event) {
      case AssetRestrained e -> Stream.of(asset(e.kind(), e.asset()));
      case RestraintLifted e -> Stream.of(lines.entry("Restraint", e.restraint()));
      case AssetReturned e -> join(maybe("Part", e.part()), Stream.of(lines.entry("Restraint", e.restraint())));
      case AssetTransferred e -> Stream.of(asset(e.kind(), e.asset()));
    };
  }

  Stream<Detail> of(StatusEvent event) {
    return switch (event) {
      case PartyListed e -> Stream.empty();
      case PartyDelisted e -> lines.entry("Listing", e.listing());
      case LicenceDecided e ->
          join(maybe("Licence", e.licence()), date("Until", e.until()), maybe("Reason", e.reason()));
      case RegistrationDecided e -> Stream.empty();
    };
  }

  Stream<Detail> of(IncidentEvent event) {
    return switch (event) {
      case IncidentReported e ->
          join(
              maybe("Times", e.count().map(String::valueOf)),
              maybe("Harm", e.harm()),
              maybe("Response", e.response()),
              lines.caseFile("On account of", e.onAccountOf()));
    };
  }

  private Detail asset(AssetKind kind, String asset) {
    return plain("Asset", asset + " (" + lines.mentions().taxonomy().label(kind) + ")");
  }
}
