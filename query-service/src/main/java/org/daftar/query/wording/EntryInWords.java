package org.daftar.query.wording;

import java.util.List;
import java.util.Optional;
import org.daftar.query.entry.EntryView;
import org.daftar.query.wording.term.Group;
import org.daftar.value.HuridocsCode;
import org.daftar.value.LangText;

/**
 * An entry as people read it.
 *
 * @param entry the entry, as it stood
 * @param edtf the date as an EDTF expression; empty where there is none
 * @param date the date in words; {@code undated} where there is none
 * @param asTold the date in the source's own wording
 * @param kind what sort of fact it is
 * @param group what it is about, roughly
 * @param huridocs the HURIDOCS type of act, where it is one
 * @param fact what happened
 * @param details what the kind of fact tells beside: provision, amount, sanctions
 * @param place where it happened
 * @param parties who was involved, each with the role
 * @param sources who says so, where, and how far that can be trusted; empty where it is marked unsourced
 * @param standing how far it is contested, and who verified it
 * @param exhibits the evidence for it
 * @param retraction why it was retracted, where it was
 */
public record EntryInWords(
    EntryView entry,
    String edtf,
    String date,
    Optional<String> asTold,
    String kind,
    Group group,
    Optional<HuridocsCode> huridocs,
    LangText fact,
    List<Detail> details,
    Optional<String> place,
    List<PartyLine> parties,
    List<SourceLine> sources,
    String standing,
    List<ExhibitLine> exhibits,
    Optional<String> retraction) {

  public EntryInWords {
    details = List.copyOf(details);
    parties = List.copyOf(parties);
    sources = List.copyOf(sources);
    exhibits = List.copyOf(exhibits);
  }
}
