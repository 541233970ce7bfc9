package org.daftar.events;

import static org.daftar.events.Involved.all;
import static org.daftar.events.Involved.join;
import static org.daftar.events.Involved.maybe;
import static org.daftar.events.Involved.one;

import java.util.stream.Stream;
import org.daftar.events.AssetEvent.AssetRestrained;
import org.daftar.events.AssetEvent.AssetReturned;
import org.daftar.events.AssetEvent.AssetTransferred;
import org.daftar.events.AssetEvent.RestraintLifted;
import org.daftar.events.FineEvent.FineAnnulled;
import org.daftar.events.FineEvent.FineEnforced;
import org.daftar.events.FineEvent.FineImposed;
import org.daftar.events.FineEvent.FinePaid;
import org.daftar.events.FineEvent.FineReduced;
import org.daftar.events.IncidentEvent.IncidentReported;
import org.daftar.events.StatusEvent.LicenceDecided;
import org.daftar.events.StatusEvent.PartyDelisted;
import org.daftar.events.StatusEvent.PartyListed;
import org.daftar.events.StatusEvent.RegistrationDecided;

/** Who is involved in what is done to a party's money, property, status and peace. */
final class PressureInvolvements {

  private PressureInvolvements() {}

  static Stream<Involvement> of(FineEvent event) {
    return switch (event) {
      case FineImposed e -> join(all("fined", e.fined()), maybe("authority", e.by()));
      case FinePaid e -> maybe("payer", e.payer());
      case FineAnnulled e -> maybe("authority", e.by());
      case FineReduced e -> maybe("authority", e.by());
      case FineEnforced e -> maybe("authority", e.by());
    };
  }

  static Stream<Involvement> of(AssetEvent event) {
    return switch (event) {
      case AssetRestrained e -> join(all("asset-holder", e.holders()), maybe("authority", e.by()));
      case RestraintLifted e -> maybe("authority", e.by());
      case AssetTransferred e -> join(all("asset-holder", e.from()), all("recipient", e.to()));
      case AssetReturned e -> join(all("recipient", e.recipients()), maybe("authority", e.by()));
    };
  }

  static Stream<Involvement> of(StatusEvent event) {
    return switch (event) {
      case PartyListed e -> join(all("listed", e.listed()), maybe("authority", e.by()));
      case PartyDelisted e -> join(all("delisted", e.delisted()), maybe("authority", e.by()));
      case LicenceDecided e -> join(all("licence-holder", e.holders()), maybe("authority", e.by()));
      case RegistrationDecided e ->
          join(one("organisation", e.organisation()), maybe("namesake", e.underNameOf()), maybe("authority", e.by()));
    };
  }

  static Stream<Involvement> of(IncidentEvent event) {
    return switch (event) {
      case IncidentReported e -> join(all("target", e.against()), all("alleged-perpetrator", e.by()));
    };
  }
}
