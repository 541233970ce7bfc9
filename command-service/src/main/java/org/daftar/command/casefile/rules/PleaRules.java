package org.daftar.command.casefile.rules;

import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.Fact;
import org.daftar.events.JudgmentEvent.PleaAgreementBreached;
import org.daftar.events.JudgmentEvent.PleaAgreementEnded;
import org.daftar.events.JudgmentEvent.PleaAgreementMade;
import org.daftar.identity.EntryId;

/** Rules of plea agreements. */
final class PleaRules {

  private static final String AGREEMENT = "agreement";

  private PleaRules() {}

  static Stream<Finding> on(Docket docket, PleaAgreementBreached e) {
    return Stream.concat(
        follows(docket, e, e.agreement()),
        Earlier.about(docket, e.agreement(), PleaAgreementEnded.class, e).stream()
            .map(ended ->
                Finding.caution(
                    "agreement-was-ended", AGREEMENT, "ended according to entry " + ended.entry() + ": check both")));
  }

  static Stream<Finding> on(Docket docket, PleaAgreementEnded e) {
    return Stream.concat(
        follows(docket, e, e.agreement()),
        Earlier.about(docket, e.agreement(), PleaAgreementEnded.class, e).stream()
            .map(first ->
                Finding.refusal(
                    "agreement-already-ended",
                    AGREEMENT,
                    "was ended by entry " + first.entry() + ": correct that one, or add this source to it")));
  }

  private static Stream<Finding> follows(Docket docket, Fact proposed, EntryId agreement) {
    return Stream.concat(
        Earlier.ofKind(
            docket, AGREEMENT, agreement, PleaAgreementMade.class, "entry-is-not-a-plea-agreement", "a plea agreement"),
        Earlier.beforeWhatItFollows(docket, proposed, agreement));
  }
}
