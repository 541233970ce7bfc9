package org.daftar.query.chronology;

import java.util.List;
import java.util.Optional;
import org.daftar.query.entry.EntryView;
import org.daftar.value.LangText;

/**
 * One account of a fact, in words.
 *
 * @param entry the entry that holds it, as it stood
 * @param edtf the date as an EDTF expression; empty where there is none
 * @param date the date in words; {@code undated} where there is none
 * @param asTold the date in the source's own wording
 * @param kind what sort of fact it is
 * @param fact what happened
 * @param details what the kind of fact tells beside: provision, amount, sanctions
 * @param place where it happened
 * @param parties who was involved, each with the role
 * @param sources who says so, where, and how far that can be trusted
 * @param standing how far it is contested, and who verified it
 * @param exhibits the evidence for it
 * @param retraction why it was retracted, where it was
 */
public record ChronologyAccount(
    EntryView entry,
    String edtf,
    String date,
    Optional<String> asTold,
    String kind,
    LangText fact,
    List<String> details,
    Optional<String> place,
    List<String> parties,
    List<String> sources,
    String standing,
    List<String> exhibits,
    Optional<String> retraction) {

  public ChronologyAccount {
    details = List.copyOf(details);
    parties = List.copyOf(parties);
    sources = List.copyOf(sources);
    exhibits = List.copyOf(exhibits);
  }

  /** What stands in a column, one line an item. */
  public List<String> in(Column column) {
    return switch (column) {
      case DATE -> List.of(date);
      case DATE_AS_TOLD -> asTold.stream().toList();
      case KIND -> List.of(kind);
      case FACT -> List.of(fact.text());
      case DETAILS -> details;
      case PLACE -> place.stream().toList();
      case PARTIES -> parties;
      case SOURCES -> sources;
      case STANDING -> List.of(standing);
      case EXHIBITS -> exhibits;
    };
  }
}
