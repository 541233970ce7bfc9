package org.daftar.query.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.events.Fact;
import org.daftar.events.Involvements;
import org.daftar.events.PartyEvent.PartyType;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.EventType;
import org.daftar.events.codec.Recording;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.identity.PartyId;
import org.daftar.query.entry.Audience;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.Change;
import org.daftar.query.party.PartyView;
import org.daftar.query.wording.mention.Mentions;
import org.daftar.query.wording.mention.Naming;
import org.daftar.value.HuridocsCode;
import org.daftar.value.PersonName;
import org.daftar.vocabulary.Taxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {

  private static final EventCatalogue CATALOGUE = new EventCatalogue();
  private static final RecordingCodec CODEC = new RecordingCodec(new EventCodec(CATALOGUE), List.of());
  private static final PartyId WITNESS = new PartyId("pty_ggggggggggggggggggggggggga");

  static Stream<String> facts() {
    return CATALOGUE.types().stream()
        .filter(type -> Fact.class.isAssignableFrom(type.type()))
        .map(EventType::storedName);
  }

  @ParameterizedTest
  @MethodSource("facts")
  void everyKindOfFactHasAKindAGroupPartiesAndSources(String storedName) {
    EntryInWords words = words(storedName, Naming.INSIDE);

    assertThat(words.kind()).isNotBlank().doesNotContain("_").doesNotContain("-");
    assertThat(words.parties()).hasSameSizeAs(Involvements.acting(words.entry().fact()));
    assertThat(words.sources()).isNotEmpty();
    assertThat(words.details()).noneMatch(detail -> detail.text().isBlank() || detail.label().isBlank());
  }

  @ParameterizedTest
  @MethodSource("facts")
  void whatLeavesTheHouseNeverNamesAProtectedParty(String storedName) {
    EntryInWords words = words(storedName, Naming.OUTSIDE);

    assertThat(words.parties()).extracting(PartyLine::name).doesNotContain("Secret Name");
    assertThat(words.sources()).extracting(SourceLine::voice).noneMatch(voice -> voice.contains("Secret Name"));
  }

  @Test
  void thoseWhoKeepTheRecordReadTheName() {
    assertThat(words("charge-filed.1", Naming.INSIDE).parties()).extracting(PartyLine::name).contains("Secret Name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plea-agreement-made.1 | Accepted
          sentence-imposed.1    | Sentence
          fine-imposed.1        | Amount
          asset-restrained.1    | Asset
          hearing-adjourned.1   | To
          denial-made.1         | Denies
          charge-filed.1        | Provision
          charge-filed.1        | Wording
          charge-amended.1      | Provision from now on
          charge-amended.1      | Wording from now on
          charge-reclassified.1 | Charge
          charge-dropped.1      | Ground
          sentence-served.1     | Sentence
          sentence-reduced.1    | Sentence from now on
          sentence-pardoned.1   | Sentence
          plea-agreement-breached.1 | Breach
          plea-agreement-ended.1 | Agreement
          appeal-filed.1        | Against
          appeal-decided.1      | Appeal
          international-complaint-filed.1 | Procedure
          international-complaint-answered.1 | Findings
          counsel-withdrawn.1   | Ended by
          counsel-refused-access.1 | Reason
          incident-reported.1   | Times
          """)
  void tellsWhatTheKindOfFactTellsBeside(String storedName, String label) {
    assertThat(words(storedName, Naming.INSIDE).details()).extracting(Detail::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource({
    "arrest-made.1, 03010100000004",
    "exile-begun.1, 05010200000004",
    "detention-begun.1, 03010200000004",
    "incident-reported.1, 02010300000004",
    "asset-restrained.1, ",
    "charge-filed.1, "
  })
  void givesTheHuridocsTypeOfActOfWhatIsAnAct(String storedName, String type) {
    assertThat(words(storedName, Naming.INSIDE).huridocs().map(HuridocsCode::digits))
        .isEqualTo(Optional.ofNullable(type));
  }

  private static EntryInWords words(String storedName, Naming naming) {
    Recording recording = CODEC.decode(storedForm(storedName));
    Fact fact = (Fact) recording.event();
    Change recorded = new Change(3, Instant.EPOCH, "A. Monitor", List.of(), fact);
    EntryView entry =
        new EntryView(
            fact.entry(),
            fact.caseId(),
            fact,
            fact.account().standing(),
            Optional.empty(),
            List.of(),
            fact.account().exhibits(),
            List.of(),
            List.of(),
            Audience.OPEN,
            recorded,
            recorded);
    PartyView party =
        new PartyView(
            WITNESS,
            PartyType.PERSON,
            PersonName.of("Secret Name"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("a relative"),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            2);
    return new Wording(
            new Mentions(Map.of(WITNESS, party), Map.of(), Map.of(), Map.of(), Map.of(), Taxonomy.builtIn(), naming))
        .of(entry);
  }

  private static byte[] storedForm(String name) {
    try (InputStream file = WordingTest.class.getResourceAsStream("/stored-forms/" + name + ".json")) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
