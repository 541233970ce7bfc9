package org.daftar.events;

import static org.daftar.events.Involved.all;
import static org.daftar.events.Involved.join;
import static org.daftar.events.Involved.maybe;

import java.util.stream.Stream;
import org.daftar.events.DetentionEvent.AccessDecided;
import org.daftar.events.DetentionEvent.DetentionEnded;
import org.daftar.events.DetentionEvent.DetentionExtended;
import org.daftar.events.DetentionEvent.DetentionMoved;
import org.daftar.events.DisappearanceEvent.DisappearanceReported;
import org.daftar.events.DisappearanceEvent.ReappearanceReported;
import org.daftar.events.LibertyEvent.ArrestMade;
import org.daftar.events.LibertyEvent.DetentionBegun;
import org.daftar.events.LibertyEvent.ExileBegun;
import org.daftar.events.LibertyEvent.ExileEnded;
import org.daftar.events.LibertyEvent.ReleaseMade;
import org.daftar.events.RestrictionEvent.RestrictionImposed;
import org.daftar.events.RestrictionEvent.RestrictionLifted;

/** Who is involved in what is done to people's liberty. */
final class LibertyInvolvements {

  private LibertyInvolvements() {}

  static Stream<Involvement> of(LibertyEvent event) {
    return switch (event) {
      case ArrestMade e -> join(all("arrested", e.arrested()), all("authority", e.by()));
      case DetentionBegun e -> join(all("detained", e.detained()), all("authority", e.by()));
      case ReleaseMade e -> all("released", e.released());
      case ExileBegun e -> all("exile", e.exiles());
      case ExileEnded e -> all("returnee", e.returned());
    };
  }

  static Stream<Involvement> of(DetentionEvent event) {
    Stream<Involvement> detained = all("detained", event.detained());
    return switch (event) {
      case DetentionExtended e -> join(detained, maybe("authority", e.by()));
      case DetentionMoved e -> join(detained, maybe("authority", e.by()));
      case DetentionEnded e -> join(detained, maybe("authority", e.by()));
      case AccessDecided e -> join(detained, all("visitor", e.visitors()), maybe("authority", e.by()));
    };
  }

  static Stream<Involvement> of(RestrictionEvent event) {
    return switch (event) {
      case RestrictionImposed e -> join(all("restricted", e.restricted()), maybe("authority", e.by()));
      case RestrictionLifted e -> maybe("authority", e.by());
    };
  }

  static Stream<Involvement> of(DisappearanceEvent event) {
    return switch (event) {
      case DisappearanceReported e -> join(all("disappeared", e.disappeared()), all("alleged-perpetrator", e.by()));
      case ReappearanceReported e -> all("reappeared", e.reappeared());
    };
  }
}
