package org.daftar.command.exhibit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daftar.command.casefile.Facts.EXHIBIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.daftar.command.recording.Finding;
import org.daftar.command.recording.Finding.Severity;
import org.daftar.command.recording.Positions;
import org.daftar.command.recording.Proposal;
import org.daftar.command.recording.Refused;
import org.daftar.date.FuzzyDate;
import org.daftar.events.CustodyEvent.CustodyPassed;
import org.daftar.events.CustodyEvent.ExhibitChecked;
import org.daftar.events.CustodyEvent.ExhibitCopied;
import org.daftar.events.CustodyEvent.ExhibitReceived;
import org.daftar.events.CustodyEvent.ExhibitTranslated;
import org.daftar.events.CustodyEvent.ExhibitWithdrawn;
import org.daftar.events.CustodyEvent.RedactedCopyMade;
import org.daftar.events.ExhibitEvent;
import org.daftar.events.ExhibitEvent.ExhibitCited;
import org.daftar.value.LangText;
import org.daftar.value.LanguageTag;
import org.daftar.value.MediaType;
import org.daftar.value.Sha256;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Test;

class CustodyTest {

  private static final Sha256 HASH = new Sha256("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  private static final Sha256 OTHER_HASH = new Sha256("f".repeat(64));
  private static final FuzzyDate DAY = FuzzyDate.of("2026-08-01");
  private static final ExhibitCited CITED =
      new ExhibitCited(EXHIBIT, LangText.of("A screenshot"), Optional.of("A. Witness"), Optional.empty());
  private static final ExhibitReceived RECEIVED =
      new ExhibitReceived(
          EXHIBIT, "a.png", new MediaType("image/png"), 12, HASH, "A. Witness", "A. Monitor", DAY, "by hand");
  private static final ExhibitChecked CHECKED = new ExhibitChecked(EXHIBIT, "A. Lawyer", DAY, HASH, "sha256sum");
  private static final ExhibitWithdrawn WITHDRAWN = new ExhibitWithdrawn(EXHIBIT, DAY, "it shows somebody else");

  @Test
  void isReceivedOnce() {
    records(RECEIVED);
    finds(RECEIVED, Severity.REFUSAL, "exhibit-already-received", "exhibitId", RECEIVED);
  }

  @Test
  void isCopiedRedactedAndTranslated() {
    records(copied(), RECEIVED);
    records(new RedactedCopyMade(EXHIBIT, "A. Monitor", DAY, "the names of guards", "b.png", HASH), RECEIVED);
    records(
        new ExhibitTranslated(EXHIBIT, new LanguageTag("en"), "A. Translator", true, DAY, Optional.empty()), RECEIVED);
  }

  @Test
  void isCheckedAlsoWhereAnotherHashIsFound() {
    records(CHECKED, RECEIVED);
    records(new ExhibitChecked(EXHIBIT, "A. Lawyer", DAY, OTHER_HASH, "sha256sum"), RECEIVED);
  }

  @Test
  void isNotCheckedBeforeItWasReceived() {
    finds(CHECKED, Severity.REFUSAL, "exhibit-never-received", "exhibitId");
  }

  @Test
  void passesFromHandToHand() {
    records(passed("A. Witness", "A. Courier"));
    records(passed(" a. monitor", "A. Lawyer"), RECEIVED);
    records(passed("A. Lawyer", "A. Court"), RECEIVED, passed("A. Monitor", "A. Lawyer"));
  }

  @Test
  void isCautionedWhereSomebodyPassesOnWhatHeDoesNotHave() {
    finds(passed("A. Witness", "A. Court"), Severity.CAUTION, "custody-passed-by-another", "from", RECEIVED);
  }

  @Test
  void isWithdrawnOnceAndNothingIsMadeOfItAnyMore() {
    records(WITHDRAWN, RECEIVED);
    finds(WITHDRAWN, Severity.REFUSAL, "exhibit-was-withdrawn", "exhibitId", WITHDRAWN);
    finds(copied(), Severity.REFUSAL, "exhibit-was-withdrawn", "exhibitId", RECEIVED, WITHDRAWN);
    finds(RECEIVED, Severity.REFUSAL, "exhibit-was-withdrawn", "exhibitId", WITHDRAWN);
  }

  /** It lies somewhere all the same. */
  @Test
  void goesOnBeingPassedAndCheckedOnceItWasWithdrawn() {
    records(passed("A. Monitor", "A. Lawyer"), RECEIVED, WITHDRAWN);
    records(CHECKED, RECEIVED, WITHDRAWN);
  }

  private static ExhibitCopied copied() {
    return new ExhibitCopied(EXHIBIT, "A. Monitor", "A. Lawyer", DAY, "on a new drive");
  }

  private static CustodyPassed passed(String from, String to) {
    return new CustodyPassed(EXHIBIT, from, to, DAY, "in a sealed envelope");
  }

  private static void records(ExhibitEvent proposed, ExhibitEvent... happened) {
    when(proposed, happened).expectSuccessfulHandlerExecution().expectEvents(proposed);
  }

  private static void finds(
      ExhibitEvent proposed, Severity severity, String rule, String field, ExhibitEvent... happened) {
    List<Finding> findings = new ArrayList<>();
    when(proposed, happened)
        .expectNoEvents()
        .expectException(
            new CustomTypeSafeMatcher<Refused>("a refusal") {
              @Override
              protected boolean matchesSafely(Refused refused) {
                return findings.addAll(refused.findings());
              }
            });
    assertThat(findings)
        .extracting(Finding::severity, Finding::rule, Finding::field)
        .containsExactly(tuple(severity, rule, field));
  }

  private static ResultValidator<Exhibit> when(ExhibitEvent proposed, ExhibitEvent... happened) {
    AggregateTestFixture<Exhibit> fixture = new AggregateTestFixture<>(Exhibit.class);
    Positions positions = (stream, sequence) -> 100 + sequence;
    fixture.registerInjectableResource(positions);
    fixture.setReportIllegalStateChange(false);
    Proposal proposal = new Proposal(proposed, "A. Lawyer", Set.of(), OptionalLong.empty(), Optional.empty());
    return fixture.given(CITED).andGiven((Object[]) happened).when(new RecordOfExhibit(EXHIBIT.value(), proposal));
  }
}
