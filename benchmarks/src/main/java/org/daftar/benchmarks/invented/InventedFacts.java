package org.daftar.benchmarks.invented;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.date.FuzzyDate;
import org.daftar.events.Account;
import org.daftar.events.ChargeEvent.ChargeFiled;
import org.daftar.events.ContextEvent.BackgroundNoted;
import org.daftar.events.Fact;
import org.daftar.events.HearingEvent.HearingScheduled;
import org.daftar.events.IncidentEvent.IncidentReported;
import org.daftar.events.PartyEvent.PartyRegistered;
import org.daftar.events.PartyEvent.PartyType;
import org.daftar.events.SourceEvent.SourceKind;
import org.daftar.events.SourceEvent.SourceRecorded;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.identity.SourceId;
import org.daftar.value.Attribution;
import org.daftar.value.IncidentType;
import org.daftar.value.LangText;
import org.daftar.value.PersonName;
import org.daftar.value.Standing;
import org.daftar.value.Vocabulary;
import org.daftar.vocabulary.Taxonomy;
import org.daftar.vocabulary.Term;

/** Facts about nobody, of usual length, over twenty-five years; one in twenty has no date. */
public final class InventedFacts {

  /** A word that stands in about one fact of a hundred. */
  public static final String RARE_WORD = "notary";

  private static final List<String> WORDS =
      List.of(
          "police",
          "court",
          "hearing",
          "house",
          "officers",
          "relatives",
          "questioned",
          "stopped",
          "refused",
          "registered",
          "organisation",
          "account",
          "frozen",
          "summoned",
          "detained",
          "released",
          "visited",
          "threatened",
          "watched",
          "lawyer",
          "appeal",
          "fined",
          "searched",
          "border",
          "passport",
          "channel",
          "meeting",
          "statement",
          "witness",
          "funeral");

  private static final List<Standing.Position> STANDINGS = List.of(Standing.Position.values());
  private static final List<IncidentType> INCIDENTS =
      Taxonomy.builtIn().of(Vocabulary.INCIDENT_TYPE).all().stream().map(Term::code).map(IncidentType::new).toList();

  private final RandomGenerator random;
  private final List<PartyId> parties;
  private final SourceId source;

  InventedFacts(RandomGenerator random, List<PartyId> parties) {
    this.random = random;
    this.parties = parties;
    this.source = SourceId.random(random);
  }

  SourceRecorded source() {
    return new SourceRecorded(
        source,
        SourceKind.PRESS,
        LangText.of("An article"),
        Optional.empty(),
        Optional.empty(),
        FuzzyDate.undated("no date"),
        Optional.empty(),
        Optional.empty());
  }

  PartyRegistered party(PartyId party) {
    return new PartyRegistered(
        party,
        PartyType.PERSON,
        PersonName.of("Person " + party.value().substring(4, 10)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Fact fact(CaseId caseId, EntryId entry) {
    return switch (random.nextInt(4)) {
      case 0 -> new BackgroundNoted(caseId, entry, account(), List.of(anyone()));
      case 1 ->
          new ChargeFiled(caseId, entry, account(), anyone(), Optional.empty(), Optional.empty(), Optional.empty());
      case 2 ->
          new HearingScheduled(
              caseId,
              entry,
              account(),
              Optional.empty(),
              List.of(anyone()),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      default -> incident(caseId, entry);
    };
  }

  String sentence() {
    String words = Stream.generate(() -> any(WORDS)).limit(8 + random.nextInt(8)).collect(Collectors.joining(" "));
    return random.nextInt(100) == 0 ? words + " " + RARE_WORD : words;
  }

  private IncidentReported incident(CaseId caseId, EntryId entry) {
    return new IncidentReported(
        caseId,
        entry,
        account(),
        any(INCIDENTS),
        List.of(anyone()),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Account account() {
    return new Account(
        when(),
        LangText.of(sentence()),
        Optional.empty(),
        List.of(Attribution.reported(source)),
        false,
        Standing.of(any(STANDINGS)),
        List.of());
  }

  private FuzzyDate when() {
    int year = 2000 + random.nextInt(25);
    int month = 1 + random.nextInt(12);
    return switch (random.nextInt(20)) {
      case 0 -> FuzzyDate.undated("no date");
      case 1, 2 -> FuzzyDate.of(String.valueOf(year));
      case 3 -> FuzzyDate.of(year + "~");
      case 4, 5, 6 -> FuzzyDate.of("%d-%02d".formatted(year, month));
      default -> FuzzyDate.of("%d-%02d-%02d".formatted(year, month, 1 + random.nextInt(28)));
    };
  }

  private PartyId anyone() {
    return any(parties);
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
