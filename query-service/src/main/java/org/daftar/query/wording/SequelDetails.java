package org.daftar.query.wording;

import static org.daftar.query.wording.DetailLines.join;
import static org.daftar.query.wording.DetailLines.maybe;

import java.util.stream.Stream;
import org.daftar.events.AppealEvent;
import org.daftar.events.AppealEvent.AppealDecided;
import org.daftar.events.AppealEvent.AppealFiled;
import org.daftar.events.AppealEvent.InternationalComplaintAnswered;
import org.daftar.events.AppealEvent.InternationalComplaintFiled;
import org.daftar.events.SentenceEvent;
import org.daftar.events.SentenceEvent.SentencePardoned;
import org.daftar.events.SentenceEvent.SentenceReduced;
import org.daftar.events.SentenceEvent.SentenceServed;

/** What is told of what follows a judgment beside what every fact says. */
record SequelDetails(DetailLines lines) {

  Stream<Detail> of(SentenceEvent event) {
    Stream<Detail> sentence = Stream.of(lines.entry("Sentence", event.sentence()));
    return switch (event) {
      case SentenceServed e -> sentence;
      case SentenceReduced e -> join(lines.sanctions("Sentence from now on", e.sanctions()), sentence);
      case SentencePardoned e -> sentence;
    };
  }

  Stream<Detail> of(AppealEvent event) {
    return switch (event) {
      case AppealFiled e -> Stream.of(lines.entry("Against", e.against()));
      case AppealDecided e -> Stream.of(lines.entry("Appeal", e.appeal()));
      case InternationalComplaintFiled e ->
          join(
              maybe("Procedure", e.procedure()),
              maybe("Reference", e.reference()),
              lines.entries("Concerning", e.concerning()));
      case InternationalComplaintAnswered e ->
          join(
              maybe("Findings", e.findings()),
              maybe("Reference", e.reference()),
              Stream.of(lines.entry("Complaint", e.complaint())));
    };
  }
}
