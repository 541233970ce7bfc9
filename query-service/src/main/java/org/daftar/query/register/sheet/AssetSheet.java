package org.daftar.query.register.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daftar.query.register.asset.AssetStatus;
import org.daftar.query.register.asset.AssetTotals;
import org.daftar.query.register.asset.RestrainedAsset;
import org.daftar.query.register.sheet.Column.Place;
import org.daftar.query.wording.term.CodeWords;
import org.daftar.value.Vocabulary;
import org.daftar.vocabulary.Taxonomy;

/** Restrained assets as a table. */
public final class AssetSheet implements Sheet<RestrainedAsset, AssetTotals> {

  @Override
  public List<Column<RestrainedAsset>> columns() {
    return List.of(
        Column.text("Since", (asset, telling) -> telling.when(asset.fact())),
        Column.<RestrainedAsset>text("EDTF", (asset, telling) -> Telling.edtf(asset.fact())).only(Place.FILES),
        Column.text("Holder", (asset, telling) -> telling.parties(asset.parties().toList())),
        Column.text(
            "Kind",
            (asset, telling) ->
                Cell.of(asset.kinds().stream().map(kind -> telling.term(Vocabulary.ASSET_KIND, kind)).map(Part::of))),
        Column.text("Asset", (asset, telling) -> telling.assets(asset.fact())),
        Column.text(
            "Restraint",
            (asset, telling) ->
                Cell.of(
                    asset.restraints().stream()
                        .map(way -> telling.term(Vocabulary.RESTRAINT_KIND, way))
                        .map(Part::of))),
        Column.<RestrainedAsset>text("Entry", (asset, telling) -> telling.accounts(asset.fact())).only(Place.PAGES),
        Column.text("Case", (asset, telling) -> telling.cases(asset.cases().toList())),
        Column.text("Status", AssetSheet::status),
        Column.<RestrainedAsset>text("Case identifier", (asset, telling) -> Cell.of(asset.fact().inCase().value()))
            .only(Place.FILES),
        Column.<RestrainedAsset>text("Entries", (asset, telling) -> Telling.entries(asset.entries()))
            .only(Place.FILES));
  }

  private static Cell status(RestrainedAsset asset, Telling telling) {
    List<Part> parts = new ArrayList<>();
    parts.add(Part.of(CodeWords.ofChoice(asset.state())));
    if (!asset.fact().isRetracted()) {
      Telling.marks(asset.fact()).forEach(parts::add);
    }
    telling.later(asset.endings()).forEach(parts::add);
    return new Cell(parts);
  }

  @Override
  public List<String> sentences(AssetTotals totals) {
    List<String> sentences = new ArrayList<>();
    Map<AssetStatus, Long> counts = totals.byStatus();
    sentences.add(
        Numbers.count(counts.getOrDefault(AssetStatus.STANDING, 0L), "restraint stands", "restraints stand") + ".");
    Numbers.add(sentences, totals.contested(), "Of these, %s disputed or not certain: counted, and marked.");
    Numbers.add(
        sentences,
        counts.getOrDefault(AssetStatus.LIFTED, 0L) + counts.getOrDefault(AssetStatus.RETURNED, 0L),
        "%s ended.");
    Numbers.add(sentences, counts.getOrDefault(AssetStatus.RETRACTED, 0L), "%s retracted: not counted.");
    Numbers.add(sentences, counts.getOrDefault(AssetStatus.EXPECTED, 0L), "%s only expected: not counted.");
    return sentences;
  }

  /** One row for each kind of asset, one column for each way to restrain it. */
  @Override
  public List<TotalsTable> tables(AssetTotals totals, Taxonomy taxonomy) {
    SortedSet<String> ways = new TreeSet<>();
    totals.standingByKind().values().forEach(counts -> ways.addAll(counts.keySet()));
    List<List<String>> rows = new ArrayList<>();
    totals
        .standingByKind()
        .forEach(
            (kind, counts) -> rows.add(row(TermWords.heading(taxonomy, Vocabulary.ASSET_KIND, kind), counts, ways)));
    if (rows.size() > 1) {
      Map<String, Long> all = new HashMap<>();
      totals
          .standingByKind()
          .values()
          .forEach(counts -> counts.forEach((way, count) -> all.merge(way, count, Long::sum)));
      rows.add(row("All", all, ways));
    }
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new TotalsTable(
                "Standing restraints by kind",
                Stream.of(
                        Stream.of("Kind of asset"),
                        ways.stream().map(way -> TermWords.heading(taxonomy, Vocabulary.RESTRAINT_KIND, way)),
                        Stream.of("All"))
                    .flatMap(part -> part)
                    .toList(),
                rows));
  }

  private static List<String> row(String heading, Map<String, Long> counts, SortedSet<String> ways) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return Stream.of(
            Stream.of(heading),
            ways.stream().map(way -> String.valueOf(counts.getOrDefault(way, 0L))),
            Stream.of(String.valueOf(all)))
        .flatMap(part -> part)
        .toList();
  }

  @Override
  public boolean isSetBack(RestrainedAsset asset) {
    return asset.state() == AssetStatus.RETRACTED;
  }
}
