package org.daftar.query.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.chronology.SampleChronology.ARREST;
import static org.daftar.query.chronology.SampleChronology.BARGAIN;
import static org.daftar.query.chronology.SampleChronology.OTHER_BARGAIN;
import static org.daftar.query.chronology.SampleChronology.RELEASE;
import static org.daftar.query.chronology.SampleChronology.entry;
import static org.daftar.query.chronology.SampleChronology.items;
import static org.daftar.query.chronology.SampleChronology.words;

import java.util.List;
import java.util.stream.IntStream;
import org.daftar.query.wording.EntryInWords;
import org.junit.jupiter.api.Test;

class ChroniclerTest {

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
  void keepsAccountsTogetherThatStandBesideEachOtherInAChain() {
    List<ChronologyItem> items =
        items(
            entry(ARREST, "2019-03", "One", BARGAIN),
            entry(BARGAIN, "2019-04", "Another", ARREST, OTHER_BARGAIN),
            entry(OTHER_BARGAIN, "2019-05", "A third", BARGAIN));

    assertThat(items).singleElement().satisfies(item -> assertThat(item.accounts()).hasSize(3));
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
}
