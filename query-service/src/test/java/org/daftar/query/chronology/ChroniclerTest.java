package org.daftar.query.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daftar.date.DateWords;
import org.daftar.date.FuzzyDate;
import org.daftar.events.Account;
import org.daftar.events.ContextEvent.BackgroundNoted;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.query.cases.CaseView;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.Change;
import org.daftar.value.LangText;
import org.daftar.value.Standing;
import org.junit.jupiter.api.Test;

class ChroniclerTest {

  private static final CaseId CASE = new CaseId("cas_aaaaaaaaaaaaaaaaaaaaaaaaaa");
  private static final EntryId ARREST = new EntryId("ent_aaaaaaaaaaaaaaaaaaaaaaaaaa");
  private static final EntryId BARGAIN = new EntryId("ent_baaaaaaaaaaaaaaaaaaaaaaaaa");
  private static final EntryId OTHER_BARGAIN = new EntryId("ent_caaaaaaaaaaaaaaaaaaaaaaaaa");
  private static final EntryId RELEASE = new EntryId("ent_daaaaaaaaaaaaaaaaaaaaaaaaa");

  private final Chronicler chronicler = new Chronicler(ChroniclerTest::words);

  @Test
  void keepsTheAccountsOfOneFactTogetherWhereTheEarliestStands() {
    Chronology chronology =
        write(
            List.of(
                entry(BARGAIN, "2019", "A bargain", OTHER_BARGAIN),
                entry(ARREST, "2019-03", "An arrest"),
                entry(OTHER_BARGAIN, "2019-08", "Another bargain", BARGAIN)),
            List.of());

    assertThat(chronology.dated()).extracting(item -> item.accounts().size()).containsExactly(2, 1);
    ChronologyItem bargain = chronology.dated().getFirst();
    assertThat(bargain.accounts()).extracting(bargain::numberOf).containsExactly("1a", "1b");
    assertThat(bargain.differing()).containsExactly(Column.DATE, Column.FACT);
  }

  @Test
  void marksNothingAsDifferingWhereThereIsOneAccount() {
    assertThat(write(List.of(entry(ARREST, "2019-03", "An arrest")), List.of()).dated().getFirst().differing())
        .isEmpty();
  }

  @Test
  void numbersTheUndatedAfterTheDatedAndDropsNone() {
    Chronology chronology =
        write(List.of(entry(ARREST, "2019-03", "An arrest")), List.of(entry(RELEASE, "", "A release")));

    assertThat(chronology.undated()).extracting(ChronologyItem::number).containsExactly(2);
    assertThat(chronology.items()).hasSize(2);
  }

  @Test
  void tellsAFactWithOneDatedAccountAmongTheDated() {
    Chronology chronology =
        write(
            List.of(entry(BARGAIN, "2019", "A bargain", OTHER_BARGAIN)),
            List.of(entry(OTHER_BARGAIN, "", "Another bargain", BARGAIN)));

    assertThat(chronology.dated()).singleElement().satisfies(item -> assertThat(item.accounts()).hasSize(2));
    assertThat(chronology.undated()).isEmpty();
  }

  @Test
  void lettersGoOnBehindZ() {
    ChronologyAccount first = words(entry(ARREST, "2019", "first"));
    List<ChronologyAccount> accounts =
        IntStream.range(0, 28).mapToObj(i -> i == 0 ? first : words(entry(ARREST, "2019", "account " + i))).toList();
    ChronologyItem item = new ChronologyItem(7, accounts, List.of());

    assertThat(accounts.stream().map(item::numberOf)).startsWith("7a", "7b").endsWith("7z", "7aa", "7ab");
  }

  private Chronology write(List<EntryView> dated, List<EntryView> undated) {
    CaseView of =
        new CaseView(
            CASE,
            LangText.of("A case"),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            4,
            Instant.EPOCH);
    return chronicler.write(of, 5, Instant.EPOCH, dated, undated);
  }

  private static EntryView entry(EntryId id, String edtf, String what, EntryId... accounts) {
    FuzzyDate when = edtf.isEmpty() ? FuzzyDate.undated("once") : FuzzyDate.of(edtf);
    Account account =
        new Account(
            when,
            LangText.of(what),
            Optional.empty(),
            List.of(),
            true,
            Standing.of(Standing.Position.UNSURE),
            List.of());
    BackgroundNoted fact = new BackgroundNoted(CASE, id, account, List.of());
    Change recorded = new Change(1, Instant.EPOCH, "A. Monitor", List.of(), fact);
    return new EntryView(
        id,
        CASE,
        fact,
        account.standing(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(accounts),
        List.of(),
        recorded,
        recorded);
  }

  private static ChronologyAccount words(EntryView entry) {
    FuzzyDate when = entry.fact().account().when();
    return new ChronologyAccount(
        entry,
        when.date().map(Object::toString).orElse(""),
        DateWords.of(when),
        Optional.empty(),
        "Background",
        entry.fact().account().what(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        "unsure",
        List.of(),
        Optional.empty());
  }
}
