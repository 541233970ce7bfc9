package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.LAWYER;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.longBefore;
import static org.daftar.command.casefile.Facts.on;
import static org.daftar.command.casefile.Facts.undated;

import java.util.List;
import java.util.Optional;
import org.daftar.events.Account;
import org.daftar.events.StatementEvent.CommentAnswered;
import org.daftar.events.StatementEvent.CommentAnswered.Answer;
import org.daftar.events.StatementEvent.CommentRequested;
import org.daftar.events.StatementEvent.SilenceNoted;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.junit.jupiter.api.Test;

class StatementRulesTest {

  private static final EntryId REQUEST = entry("a");
  private static final EntryId FIRST = entry("b");
  private static final EntryId NEW = entry("c");

  @Test
  void recordsTheAnswerToARequest() {
    given(asked(on("2020"))).records(answered(NEW, ACTIVIST, on("2020-05")));
  }

  @Test
  void recordsASecondAnswerToOneRequest() {
    given(asked(on("2020")), answered(FIRST, ACTIVIST, on("2020-05"))).records(answered(NEW, ACTIVIST, on("2020-06")));
  }

  @Test
  void refusesAnAnswerToWhatIsNoRequest() {
    given(charge(REQUEST, ACTIVIST)).refuses(answered(NEW, ACTIVIST, undated()), "entry-is-not-a-request", "request");
  }

  @Test
  void refusesAnAnswerBeforeTheRequest() {
    given(longBefore(), asked(on("2020")))
        .refuses(answered(NEW, ACTIVIST, on("2019")), "answered-before-it-was-asked", "when");
  }

  @Test
  void cautionsAgainstTheAnswerOfSomebodyWhoWasNotAsked() {
    given(asked(on("2020"))).cautions(answered(NEW, LAWYER, on("2020")), "answered-without-being-asked", "speaker");
  }

  @Test
  void recordsThatNobodyAnswered() {
    given(asked(on("2020"))).records(silence(on("2021")));
  }

  @Test
  void recordsSilenceUntilAnAnswerThatCameLater() {
    given(asked(on("2020")), answered(FIRST, ACTIVIST, on("2022"))).records(silence(on("2021")));
  }

  @Test
  void cautionsAgainstSilenceOfSomebodyWhoHadAnswered() {
    given(asked(on("2020")), answered(FIRST, ACTIVIST, on("2020-05")))
        .cautions(silence(on("2021")), "silent-though-answered", "silent[0]");
  }

  private static CommentRequested asked(Account account) {
    return new CommentRequested(CASE, REQUEST, account, Optional.empty(), List.of(ACTIVIST), Optional.empty());
  }

  private static CommentAnswered answered(EntryId entry, PartyId speaker, Account account) {
    return new CommentAnswered(
        CASE, entry, account, speaker, Answer.REFUSED, Optional.of("No comment."), Optional.of(REQUEST));
  }

  private static SilenceNoted silence(Account account) {
    return new SilenceNoted(CASE, NEW, account, List.of(ACTIVIST), Optional.of(REQUEST));
  }
}
