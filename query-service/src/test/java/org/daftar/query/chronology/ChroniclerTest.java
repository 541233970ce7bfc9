package org.daftar.query.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daftar.date.FuzzyDate;
import org.daftar.events.Account;
import org.daftar.events.ContextEvent.BackgroundNoted;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.Change;
import org.daftar.query.wording.EntryInWords;
import org.daftar.query.wording.Mentions;
import org.daftar.query.wording.Naming;
import org.daftar.query.wording.Wording;
import org.daftar.value.LangText;
import org.daftar.value.Standing;
import org.junit.jupiter.api.Test;

class ChroniclerTest {

  private static final CaseId CASE = new CaseId("cas_aaaaaaaaaaaaaaaaaaaaaaaaaa");
  private static final EntryId ARREST = new EntryId("ent_aaaaaaaaaaaaaaaaaaaaaaaaaa");
  private static final EntryId BARGAIN = new EntryId("ent_baaaaaaaaaaaaaaaaaaaaaaaaa");
  private static final EntryId OTHER_BARGAIN = new EntryId("ent_caaaaaaaaaaaaaaaaaaaaaaaaa");
  private static final EntryId RELEASE = new EntryId("ent_daaaaaaaaaaaaaaaaaaaaaaaaa");

  @Test
  void keepsTheAccountsOfOneFactTogetherWhereTheEarliestStands() {
    List<ChronologyItem> items =
        items(
            entry(BARGAIN, "2019", "A bargain", OTHER_BARGAIN),
            entry(ARREST, "2019-03", "An arrest"),
            entry(OTHER_BARGAIN, "2019-08", "Another bargain", BARGAIN));

    assertThat(items).extracting(item -> item.accounts().size()).containsExactly(2, 1);
    ChronologyItem bargain = items.getFirst();
    assertThat(bargain.accounts()).extracting(bargain::numberOf).containsExactly("1a", "1b");
    assertThat(bargain.differing()).containsExactly(Column.DATE, Column.FACT);
  }

  @Test
  void marksNothingAsDifferingWhereThereIsOneAccount() {
    assertThat(items(entry(ARREST, "2019-03", "An arrest")).getFirst().differing()).isEmpty();
  }

  @Test
  void numbersTheUndatedAfterTheDatedAndDropsNone() {
    List<ChronologyItem> items = items(entry(ARREST, "2019-03", "An arrest"), entry(RELEASE, "", "A release"));

    assertThat(items).extracting(ChronologyItem::number).containsExactly(1, 2);
    assertThat(items).extracting(ChronologyItem::isDated).containsExactly(true, false);
  }

  @Test
  void tellsAFactWithOneDatedAccountAmongTheDated() {
    List<ChronologyItem> items =
        items(entry(BARGAIN, "2019", "A bargain", OTHER_BARGAIN), entry(OTHER_BARGAIN, "", "Another bargain", BARGAIN));

    assertThat(items)
        .singleElement()
        .satisfies(item -> {
          assertThat(item.accounts()).hasSize(2);
          assertThat(item.isDated()).isTrue();
        });
  }

  @Test
  void lettersGoOnBehindZ() {
    List<EntryInWords> accounts =
        IntStream.range(0, 28).mapToObj(i -> words(entry(ARREST, "2019", "account " + i))).toList();
    ChronologyItem item = new ChronologyItem(7, accounts, List.of());

    assertThat(accounts.stream().map(item::numberOf)).startsWith("7a", "7b").endsWith("7z", "7aa", "7ab");
  }

  private static List<ChronologyItem> items(EntryView... entries) {
    Map<EntryId, EntryView> known = new HashMap<>();
    List.of(entries).forEach(entry -> known.put(entry.id(), entry));
    return new Chronicler(known, ChroniclerTest::words).items(List.of(entries));
  }

  private static EntryInWords words(EntryView entry) {
    return new Wording(new Mentions(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Naming.INSIDE)).of(entry);
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
}
