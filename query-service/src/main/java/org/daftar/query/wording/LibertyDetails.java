package org.daftar.query.wording;

import static org.daftar.query.wording.DetailLines.date;
import static org.daftar.query.wording.DetailLines.join;
import static org.daftar.query.wording.DetailLines.maybe;

import java.util.stream.Stream;
import org.daftar.events.DetentionEvent;
import org.daftar.events.DisappearanceEvent;
import org.daftar.events.LibertyEvent;
import org.daftar.events.RestrictionEvent;
import org.daftar.query.wording.term.CodeWords;

/** Tells what facts about people's liberty say beside what every fact says. */
record LibertyDetails(DetailLines lines) {

  Stream<Detail> of(LibertyEvent event) {
    return switch (event) {
      case LibertyEvent.ArrestMade e -> Stream.empty();
      case LibertyEvent.DetentionBegun e -> Stream.empty();
      case LibertyEvent.ReleaseMade e -> maybe("Conditions", e.conditions());
      case LibertyEvent.ExileBegun e -> maybe("Destination", e.destination());
      case LibertyEvent.ExileEnded e -> maybe("Back from", e.from());
    };
  }

  Stream<Detail> of(DetentionEvent event) {
    return switch (event) {
      case DetentionEvent.DetentionExtended e ->
          join(date("Until", e.until()), lines.entry("Detention", e.detention()));
      case DetentionEvent.DetentionMoved e ->
          join(maybe("From", e.from()), maybe("To", e.to()), lines.entry("Detention", e.detention()));
      case DetentionEvent.DetentionEnded e -> lines.entry("Detention", e.detention());
      case DetentionEvent.AccessDecided e -> maybe("Reason", e.reason());
    };
  }

  Stream<Detail> of(RestrictionEvent event) {
    return switch (event) {
      case RestrictionEvent.RestrictionImposed e -> join(maybe("Terms", e.terms()), date("Until", e.until()));
      case RestrictionEvent.RestrictionLifted e -> Stream.of(lines.entry("Restriction", e.restriction()));
    };
  }

  Stream<Detail> of(DisappearanceEvent event) {
    return switch (event) {
      case DisappearanceEvent.DisappearanceReported e -> maybe("Last seen", e.lastSeen());
      case DisappearanceEvent.ReappearanceReported e -> maybe("Found", e.condition().map(CodeWords::ofChoice));
    };
  }
}
