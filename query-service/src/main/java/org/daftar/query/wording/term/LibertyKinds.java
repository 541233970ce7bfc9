package org.daftar.query.wording.term;

import org.daftar.events.DetentionEvent;
import org.daftar.events.DetentionEvent.AccessDecided;
import org.daftar.events.DetentionEvent.DetentionEnded.Ending;
import org.daftar.events.DisappearanceEvent;
import org.daftar.events.LibertyEvent;
import org.daftar.events.RestrictionEvent;
import org.daftar.value.TermCode;
import org.daftar.vocabulary.Taxonomy;

/** Names the kinds of what is done to people's liberty. */
final class LibertyKinds {

  private LibertyKinds() {}

  static String of(LibertyEvent event, Taxonomy taxonomy) {
    return switch (event) {
      case LibertyEvent.ArrestMade e -> "Arrest";
      case LibertyEvent.DetentionBegun e -> label(e.kind(), taxonomy);
      case LibertyEvent.ReleaseMade e -> "Release";
      case LibertyEvent.ExileBegun e -> "Exile";
      case LibertyEvent.ExileEnded e -> "Return from exile";
    };
  }

  static String of(DetentionEvent event) {
    return switch (event) {
      case DetentionEvent.DetentionExtended e -> "Detention extended";
      case DetentionEvent.DetentionMoved e -> "Moved while detained";
      case DetentionEvent.DetentionEnded e ->
          e.ending() == Ending.OTHER ? "Detention ended" : "Detention ended: " + CodeWords.ofChoice(e.ending());
      case AccessDecided e -> "Access " + CodeWords.ofChoice(e.decision()) + visitor(e.visitor());
    };
  }

  static String of(RestrictionEvent event, Taxonomy taxonomy) {
    return switch (event) {
      case RestrictionEvent.RestrictionImposed e -> label(e.kind(), taxonomy);
      case RestrictionEvent.RestrictionLifted e -> "Restriction lifted";
    };
  }

  static String of(DisappearanceEvent event) {
    return switch (event) {
      case DisappearanceEvent.DisappearanceReported e -> "Disappearance";
      case DisappearanceEvent.ReappearanceReported e -> "Reappearance";
    };
  }

  private static String label(TermCode code, Taxonomy taxonomy) {
    return CodeWords.sentence(taxonomy.label(code));
  }

  private static String visitor(AccessDecided.Visitor visitor) {
    return switch (visitor) {
      case COUNSEL -> " to counsel";
      case FAMILY -> " to family";
      case DOCTOR -> " to a doctor";
      case CONSUL -> " to a consul";
      case OTHER -> "";
    };
  }
}
