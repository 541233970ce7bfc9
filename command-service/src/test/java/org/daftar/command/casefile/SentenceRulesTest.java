package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.appeal;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.convicted;
import static org.daftar.command.casefile.Facts.decided;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.sentence;
import static org.daftar.command.casefile.Facts.undated;

import java.util.List;
import java.util.Optional;
import org.daftar.events.AppealEvent.AppealDecided.Outcome;
import org.daftar.events.CaseEvent;
import org.daftar.events.EntryEvent.AccountsSetSideBySide;
import org.daftar.events.SentenceEvent.SentencePardoned;
import org.daftar.events.SentenceEvent.SentenceReduced;
import org.daftar.events.SentenceEvent.SentenceServed;
import org.daftar.identity.EntryId;
import org.daftar.value.Sanction;
import org.daftar.value.SanctionKind;
import org.junit.jupiter.api.Test;

class SentenceRulesTest {

  private static final EntryId SENTENCE = entry("a");
  private static final EntryId EARLIER = entry("b");
  private static final EntryId NEW = entry("c");
  private static final EntryId VERDICT = entry("d");
  private static final EntryId APPEAL = entry("e");
  private static final EntryId DECISION = entry("f");
  private static final EntryId OTHER_ACCOUNT = entry("g");

  @Test
  void recordsWhatBecomesOfASentence() {
    CaseEvent imposed = sentence(SENTENCE, Optional.empty());
    given(imposed).records(served(NEW, SENTENCE));
    given(imposed).records(reduced(NEW, SENTENCE));
    given(imposed).records(pardoned(NEW, SENTENCE));
  }

  @Test
  void recordsASecondReduction() {
    given(sentence(SENTENCE, Optional.empty()), reduced(EARLIER, SENTENCE)).records(reduced(NEW, SENTENCE));
  }

  @Test
  void refusesToServeWhatIsNoSentence() {
    given(charge(SENTENCE, ACTIVIST)).refuses(served(NEW, SENTENCE), "entry-is-not-a-sentence", "sentence");
  }

  @Test
  void refusesToPardonASentenceThatIsNotOnTheRecord() {
    given().refuses(pardoned(NEW, SENTENCE), "entry-not-on-record", "sentence");
  }

  @Test
  void refusesToServeASentenceTwice() {
    given(sentence(SENTENCE, Optional.empty()), served(EARLIER, SENTENCE))
        .refuses(served(NEW, SENTENCE), "sentence-already-served", "sentence");
  }

  @Test
  void refusesToPardonAnotherAccountOfAPardonedSentence() {
    given(
            sentence(SENTENCE, Optional.empty()),
            sentence(OTHER_ACCOUNT, Optional.empty()),
            new AccountsSetSideBySide(Facts.CASE, List.of(SENTENCE, OTHER_ACCOUNT), "one sentence"),
            pardoned(EARLIER, SENTENCE))
        .refuses(pardoned(NEW, OTHER_ACCOUNT), "sentence-already-pardoned", "sentence");
  }

  @Test
  void cautionsAgainstReducingOrPardoningAServedSentence() {
    given(sentence(SENTENCE, Optional.empty()), served(EARLIER, SENTENCE))
        .cautions(reduced(NEW, SENTENCE), "sentence-was-served", "sentence");
    given(sentence(SENTENCE, Optional.empty()), served(EARLIER, SENTENCE))
        .cautions(pardoned(NEW, SENTENCE), "sentence-was-served", "sentence");
  }

  @Test
  void cautionsAgainstServingOrReducingAPardonedSentence() {
    given(sentence(SENTENCE, Optional.empty()), pardoned(EARLIER, SENTENCE))
        .cautions(served(NEW, SENTENCE), "sentence-was-pardoned", "sentence");
    given(sentence(SENTENCE, Optional.empty()), pardoned(EARLIER, SENTENCE))
        .cautions(reduced(NEW, SENTENCE), "sentence-was-pardoned", "sentence");
  }

  @Test
  void cautionsAgainstServingAnOverturnedSentence() {
    given(sentence(SENTENCE, Optional.empty()), appeal(APPEAL, SENTENCE), decided(DECISION, APPEAL, Outcome.OVERTURNED))
        .cautions(served(NEW, SENTENCE), "sentence-was-overturned", "sentence");
  }

  @Test
  void cautionsAgainstServingASentenceWhoseVerdictWasOverturned() {
    given(
            charge(EARLIER, ACTIVIST),
            convicted(VERDICT, ACTIVIST, EARLIER),
            sentence(SENTENCE, Optional.of(VERDICT)),
            appeal(APPEAL, VERDICT),
            decided(DECISION, APPEAL, Outcome.REMITTED))
        .cautions(served(NEW, SENTENCE), "sentence-was-overturned", "sentence");
  }

  @Test
  void recordsThatASentenceWasServedThatWasUpheld() {
    given(sentence(SENTENCE, Optional.empty()), appeal(APPEAL, SENTENCE), decided(DECISION, APPEAL, Outcome.UPHELD))
        .records(served(NEW, SENTENCE));
  }

  private static SentenceServed served(EntryId entry, EntryId sentence) {
    return new SentenceServed(Facts.CASE, entry, undated(), sentence);
  }

  private static SentenceReduced reduced(EntryId entry, EntryId sentence) {
    return new SentenceReduced(
        Facts.CASE,
        entry,
        undated(),
        sentence,
        Optional.empty(),
        List.of(Sanction.of(new SanctionKind("imprisonment"), "P3Y")));
  }

  private static SentencePardoned pardoned(EntryId entry, EntryId sentence) {
    return new SentencePardoned(Facts.CASE, entry, undated(), sentence, Optional.empty());
  }
}
