package org.daftar.query.wording.term;

import org.daftar.events.AppealEvent;
import org.daftar.events.AppealEvent.AppealDecided;
import org.daftar.events.AppealEvent.AppealFiled;
import org.daftar.events.AppealEvent.InternationalComplaintAnswered;
import org.daftar.events.AppealEvent.InternationalComplaintFiled;
import org.daftar.events.SentenceEvent;
import org.daftar.events.SentenceEvent.SentencePardoned;
import org.daftar.events.SentenceEvent.SentenceReduced;
import org.daftar.events.SentenceEvent.SentenceServed;

/** Names the kinds of what follows a judgment. */
final class SequelKinds {

  private SequelKinds() {}

  static String of(SentenceEvent event) {
    return switch (event) {
      case SentenceServed e -> "Sentence served";
      case SentenceReduced e -> "Sentence reduced";
      case SentencePardoned e -> "Pardon";
    };
  }

  static String of(AppealEvent event) {
    return switch (event) {
      case AppealFiled e -> "Appeal filed";
      case AppealDecided e ->
          switch (e.outcome()) {
            case UPHELD -> "Decision upheld on appeal";
            case OVERTURNED -> "Decision overturned on appeal";
            case CHANGED -> "Decision changed on appeal";
            case REMITTED -> "Decision remitted on appeal";
            case INADMISSIBLE -> "Appeal inadmissible";
          };
      case InternationalComplaintFiled e -> "Complaint to an international body";
      case InternationalComplaintAnswered e ->
          switch (e.answer()) {
            case VIOLATION_FOUND -> "International body: violation found";
            case NO_VIOLATION_FOUND -> "International body: no violation found";
            case INADMISSIBLE -> "International body: complaint inadmissible";
            case INTERIM_MEASURES -> "International body: interim measures";
            case OTHER -> "International body: answer";
          };
    };
  }
}
