package org.daftar.events;

import static org.daftar.events.Involved.all;
import static org.daftar.events.Involved.join;
import static org.daftar.events.Involved.maybe;
import static org.daftar.events.Involved.one;

import java.util.stream.Stream;
import org.daftar.events.AppealEvent.AppealDecided;
import org.daftar.events.AppealEvent.AppealFiled;
import org.daftar.events.AppealEvent.InternationalComplaintAnswered;
import org.daftar.events.AppealEvent.InternationalComplaintFiled;
import org.daftar.events.SentenceEvent.SentencePardoned;
import org.daftar.events.SentenceEvent.SentenceReduced;
import org.daftar.events.SentenceEvent.SentenceServed;

/** Who is involved in what follows a judgment. */
final class SequelInvolvements {

  private SequelInvolvements() {}

  static Stream<Involvement> of(SentenceEvent event) {
    return switch (event) {
      case SentenceServed e -> Stream.empty();
      case SentenceReduced e -> maybe("authority", e.by());
      case SentencePardoned e -> maybe("authority", e.by());
    };
  }

  static Stream<Involvement> of(AppealEvent event) {
    return switch (event) {
      case AppealFiled e -> join(all("appellant", e.appellants()), maybe("court", e.court()));
      case AppealDecided e -> maybe("court", e.court());
      case InternationalComplaintFiled e ->
          join(all("appellant", e.complainants()), one("international-body", e.body()));
      case InternationalComplaintAnswered e -> Stream.empty();
    };
  }
}
