package org.daftar.query.chronology;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.events.Account;
import org.daftar.events.ContextEvent.BackgroundNoted;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.query.cases.CaseView;
import org.daftar.query.entry.Audience;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.Change;
import org.daftar.query.wording.EntryInWords;
import org.daftar.query.wording.Wording;
import org.daftar.query.wording.mention.Mentions;
import org.daftar.query.wording.mention.Naming;
import org.daftar.value.LangText;
import org.daftar.value.Standing;
import org.daftar.vocabulary.Taxonomy;

/** Entries for tests of chronologies. */
final class SampleChronology {

  static final CaseId CASE = new CaseId("cas_aaaaaaaaaaaaaaaaaaaaaaaaaa");
  static final EntryId ARREST = new EntryId("ent_aaaaaaaaaaaaaaaaaaaaaaaaaa");
  static final EntryId BARGAIN = new EntryId("ent_baaaaaaaaaaaaaaaaaaaaaaaaa");
  static final EntryId OTHER_BARGAIN = new EntryId("ent_caaaaaaaaaaaaaaaaaaaaaaaaa");
  static final EntryId RELEASE = new EntryId("ent_daaaaaaaaaaaaaaaaaaaaaaaaa");

  private SampleChronology() {}

  static Chronology of(String title, EntryView... entries) {
    CaseView file =
        new CaseView(
            CASE,
            LangText.of(title),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            4,
            Instant.EPOCH);
    List<ChronologyItem> items = items(entries);
    return new Chronology(
        file,
        5,
        Instant.EPOCH,
        items.stream().filter(ChronologyItem::isDated).toList(),
        items.stream().filter(item -> !item.isDated()).toList(),
        0);
  }

  static List<ChronologyItem> items(EntryView... entries) {
    Map<EntryId, EntryView> known = new HashMap<>();
    List.of(entries).forEach(entry -> known.put(entry.id(), entry));
    return new Chronicler(known, SampleChronology::words).items(List.of(entries));
  }

  static EntryInWords words(EntryView entry) {
    return new Wording(
            new Mentions(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Taxonomy.builtIn(), Naming.INSIDE))
        .of(entry);
  }

  /** An entry; an empty date is none. */
  static EntryView entry(EntryId id, String edtf, String what, EntryId... accounts) {
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
        Audience.OPEN,
        recorded,
        recorded);
  }
}
