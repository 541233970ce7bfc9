package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.fine;
import static org.daftar.command.casefile.Facts.undated;

import java.util.List;
import java.util.Optional;
import org.daftar.events.JudgmentEvent.PleaAgreementBreached;
import org.daftar.events.JudgmentEvent.PleaAgreementEnded;
import org.daftar.events.JudgmentEvent.PleaAgreementMade;
import org.daftar.identity.EntryId;
import org.junit.jupiter.api.Test;

class PleaRulesTest {

  private static final EntryId AGREEMENT = entry("a");
  private static final EntryId EARLIER = entry("b");
  private static final EntryId NEW = entry("c");

  @Test
  void recordsThatAnAgreementWasBrokenAgainAndAgainAndEnded() {
    given(made()).records(breached(NEW));
    given(made(), breached(EARLIER)).records(breached(NEW));
    given(made(), breached(EARLIER)).records(ended(NEW));
  }

  @Test
  void refusesToBreakOrToEndWhatIsNoAgreement() {
    given(fine(AGREEMENT)).refuses(breached(NEW), "entry-is-not-a-plea-agreement", "agreement");
    given(fine(AGREEMENT)).refuses(ended(NEW), "entry-is-not-a-plea-agreement", "agreement");
  }

  @Test
  void refusesToEndAnAgreementTwice() {
    given(made(), ended(EARLIER)).refuses(ended(NEW), "agreement-already-ended", "agreement");
  }

  @Test
  void cautionsAgainstTheBreachOfAnAgreementThatEnded() {
    given(made(), ended(EARLIER)).cautions(breached(NEW), "agreement-was-ended", "agreement");
  }

  private static PleaAgreementMade made() {
    return new PleaAgreementMade(Facts.CASE, AGREEMENT, undated(), ACTIVIST, List.of(), List.of());
  }

  private static PleaAgreementBreached breached(EntryId entry) {
    return new PleaAgreementBreached(
        Facts.CASE, entry, undated(), AGREEMENT, Optional.empty(), Optional.of("An interview"));
  }

  private static PleaAgreementEnded ended(EntryId entry) {
    return new PleaAgreementEnded(Facts.CASE, entry, undated(), AGREEMENT, Optional.empty(), Optional.empty());
  }
}
