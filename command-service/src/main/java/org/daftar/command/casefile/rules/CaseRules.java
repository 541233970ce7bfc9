package org.daftar.command.casefile.rules;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.command.recording.Findings;
import org.daftar.command.reference.Mention;
import org.daftar.command.reference.Mentions;
import org.daftar.command.reference.ReferenceRules;
import org.daftar.command.reference.Registers;
import org.daftar.command.reference.TermRules;
import org.daftar.events.AudienceEvent.EntrySharedHere;
import org.daftar.events.CaseEvent;
import org.daftar.events.CaseFileEvent;
import org.daftar.events.CaseFileEvent.PartyLeft;
import org.daftar.events.DeadlineEvent.DeadlineSet;
import org.daftar.events.EntryEvent;
import org.daftar.events.EntryEvent.EntryMovedAway;
import org.daftar.events.EntryEvent.EntryMovedHere;
import org.daftar.events.ExportEvent;
import org.daftar.events.Fact;
import org.daftar.events.amendment.Amendments;
import org.daftar.workday.Holidays;

/** All the rules of a case together. */
public final class CaseRules {

  private final ReferenceRules references;
  private final TermRules terms;
  private final TimeLimitRules timeLimits;
  private final Amendments amendments;

  /** Rules that look up in those registers what an event mentions, and count over the days that those tables know. */
  public CaseRules(Registers registers, Holidays holidays, Amendments amendments) {
    this.references = new ReferenceRules(registers);
    this.terms = new TermRules(registers);
    this.timeLimits = new TimeLimitRules(registers, holidays);
    this.amendments = amendments;
  }

  /** What they have to say against an event that is proposed for a case whose file stands like this. */
  public Findings on(Docket docket, CaseEvent proposed) {
    List<Mention> mentions = Mentions.in(proposed);
    return Findings.of(
        switch (proposed) {
          case PartyLeft e -> join(references.unknown(mentions), FileRules.on(docket, e));
          case CaseFileEvent e -> join(named(mentions), terms.unusable(e), FileRules.on(docket, e));
          case Fact e ->
              join(
                  EntryRules.newEntry(docket, e),
                  timeLimits.postedCount(e),
                  FileRules.newEntry(docket),
                  named(mentions),
                  facts(docket, e, mentions));
          case EntryEvent.EntryCorrected e ->
              join(
                  EntryRules.on(docket, e),
                  CorrectionRules.on(docket, e, amendments, fact -> rulesOfFacts(docket, fact)));
          case EntryEvent e -> join(named(mentions), EntryRules.on(docket, e));
          case ExportEvent e -> join(ReferencedEntries.onRecord(docket, mentions), AudienceRules.onExport(docket, e));
        });
  }

  /** What is proposed as it is written: with what the record counts itself. */
  public CaseEvent counted(Docket docket, CaseEvent proposed) {
    return timeLimits.counted(docket, proposed, amendments);
  }

  /** What they have to say against an entry that comes here from another case. */
  public Findings onArrival(Docket docket, EntryMovedAway departure, EntryMovedHere arrival) {
    return Findings.of(
        join(MoveRules.onArrival(docket, departure, amendments.arrived(arrival)), FileRules.newEntry(docket)));
  }

  /** What they have to say against an entry that another case shares with this one. */
  public Findings onCopy(Docket docket, EntrySharedHere copy) {
    return Findings.of(AudienceRules.onCopy(docket, copy));
  }

  private Stream<Finding> rulesOfFacts(Docket docket, Fact fact) {
    List<Mention> mentions = Mentions.in(fact);
    return join(named(mentions), facts(docket, fact, mentions));
  }

  private Stream<Finding> facts(Docket docket, Fact fact, List<Mention> mentions) {
    return join(
        ReferencedEntries.live(docket, mentions),
        terms.unusable(fact),
        FactRules.on(docket, fact),
        fact instanceof DeadlineSet deadline ? timeLimits.on(deadline) : Stream.empty());
  }

  private Stream<Finding> named(List<Mention> mentions) {
    return join(references.unknown(mentions), references.merged(mentions));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Stream<Finding> join(Stream<Finding>... parts) {
    return Stream.of(parts).flatMap(part -> part);
  }
}
