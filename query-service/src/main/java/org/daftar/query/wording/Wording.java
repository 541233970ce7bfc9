package org.daftar.query.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.date.DateWords;
import org.daftar.date.FuzzyDate;
import org.daftar.events.Account;
import org.daftar.events.DomainEvent;
import org.daftar.events.EntryEvent.EntryRetracted;
import org.daftar.events.Involvements;
import org.daftar.identity.CaseId;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.Change;
import org.daftar.query.source.SourceView;
import org.daftar.query.wording.mention.Mentions;
import org.daftar.query.wording.mention.Naming;
import org.daftar.query.wording.term.ActTypes;
import org.daftar.query.wording.term.Kinds;
import org.daftar.query.wording.term.Terms;
import org.daftar.value.Attribution;
import org.daftar.value.Grading;

/** Puts entries into words, by what they mention. */
public final class Wording {

  private final Mentions mentions;
  private final Details details;

  /** Words for entries, all of whose mentions are at hand. */
  public Wording(Mentions mentions) {
    this.mentions = mentions;
    this.details = new Details(mentions);
  }

  /** An entry as people read it. */
  public EntryInWords of(EntryView entry) {
    Account account = entry.fact().account();
    FuzzyDate when = account.when();
    return new EntryInWords(
        entry,
        when.date().map(Object::toString).orElse(""),
        DateWords.of(when),
        when.asTold(),
        Kinds.of(entry.fact(), mentions.taxonomy()),
        Kinds.groupOf(entry.fact()),
        ActTypes.of(entry.fact(), mentions.taxonomy()),
        account.what(),
        Stream.of(details.of(entry.fact()).stream(), denials(entry), cases(entry)).flatMap(lines -> lines).toList(),
        account.place(),
        parties(entry),
        account.attributions().stream().map(this::source).toList(),
        Terms.of(entry.standing()),
        entry.exhibits().stream().map(id -> new ExhibitLine(id, mentions.exhibit(id))).toList(),
        entry.retraction().map(Wording::reason));
  }

  private Stream<Detail> denials(EntryView entry) {
    return entry.denials().stream()
        .map(denial -> new Detail("Denied in", mentions.entry(denial), Optional.of(denial.value())));
  }

  /** In which cases it stands is nobody's business outside. */
  private Stream<Detail> cases(EntryView entry) {
    if (entry.sharedWith().isEmpty() || mentions.naming() == Naming.OUTSIDE) {
      return Stream.empty();
    }
    return Stream.concat(
        Stream.of(inCase("Belongs to", entry.caseId())),
        entry.sharedWith().stream().map(other -> inCase("Shared with", other)));
  }

  private Detail inCase(String label, CaseId id) {
    return new Detail(label, mentions.title(id), Optional.of(id.value()));
  }

  private List<PartyLine> parties(EntryView entry) {
    return Involvements.acting(entry.fact()).stream()
        .map(involved ->
            new PartyLine(
                involved.party(),
                mentions.taxonomy().label(involved.role()),
                mentions.name(involved.party()),
                mentions.isProtected(involved.party())))
        .toList();
  }

  private SourceLine source(Attribution said) {
    Optional<SourceView> source = said.source().flatMap(id -> Optional.ofNullable(mentions.sources().get(id)));
    return new SourceLine(
        Terms.of(said.stance(), said.by().map(mentions::name)),
        said.source(),
        said.source().map(mentions::source),
        said.locator(),
        said.grading().or(() -> source.flatMap(SourceView::grading)).map(Grading::toString),
        said.quote(),
        source.flatMap(SourceView::supersededBy).map(mentions::source));
  }

  private static String reason(Change change) {
    DomainEvent event = change.event();
    return event instanceof EntryRetracted retracted ? retracted.reason() : "";
  }
}
