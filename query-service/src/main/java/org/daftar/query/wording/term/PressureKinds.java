package org.daftar.query.wording.term;

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
import org.daftar.value.IncidentType;
import org.daftar.vocabulary.Taxonomy;

/** Names the kinds of what is done to a party's money, property, status and peace. */
final class PressureKinds {

  private PressureKinds() {}

  static String of(FineEvent event) {
    return switch (event) {
      case FineImposed e -> "Fine imposed";
      case FinePaid e -> "Fine paid";
      case FineReduced e -> "Fine reduced";
      case FineEnforced e -> "Fine enforced";
      case FineAnnulled e -> "Fine annulled";
    };
  }

  static String of(AssetEvent event, Taxonomy taxonomy) {
    return switch (event) {
      case AssetRestrained e -> "Asset " + taxonomy.label(e.restraint());
      case RestraintLifted e -> "Restraint lifted";
      case AssetReturned e -> e.part().isPresent() ? "Asset returned in part" : "Asset returned";
      case AssetTransferred e -> "Asset transferred";
    };
  }

  static String of(StatusEvent event, Taxonomy taxonomy) {
    return switch (event) {
      case PartyListed e -> "Listed: " + taxonomy.label(e.list());
      case PartyDelisted e -> "Taken off: " + taxonomy.label(e.list());
      case LicenceDecided e -> "Licence " + CodeWords.ofChoice(e.decision());
      case RegistrationDecided e -> "Registration " + CodeWords.ofChoice(e.decision());
    };
  }

  static String of(IncidentEvent event, Taxonomy taxonomy) {
    return switch (event) {
      case IncidentReported e -> ofIncident(e.type(), taxonomy);
    };
  }

  private static String ofIncident(IncidentType type, Taxonomy taxonomy) {
    return type.equals(IncidentType.OTHER) ? "Incident" : CodeWords.sentence(taxonomy.label(type));
  }
}
