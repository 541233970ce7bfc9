package org.daftar.command.casefile;

import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.daftar.command.casefile.rules.CaseRules;
import org.daftar.command.recording.Authorship;
import org.daftar.command.recording.Finding;
import org.daftar.command.recording.Findings;
import org.daftar.command.recording.LastChange;
import org.daftar.command.recording.Positions;
import org.daftar.command.recording.Refused;
import org.daftar.events.AudienceEvent.EntryShared;
import org.daftar.events.AudienceEvent.EntrySharedHere;
import org.daftar.events.amendment.Amendments;

/** Shares entries with a second case: both cases decide, and both write it down or neither does. */
public final class Sharings {

  private final Repository<Case> cases;
  private final CaseRules rules;
  private final Amendments amendments;
  private final Positions positions;

  /** Shares between the cases of a repository. */
  public Sharings(Repository<Case> cases, CaseRules rules, Amendments amendments, Positions positions) {
    this.cases = cases;
    this.rules = rules;
    this.amendments = amendments;
    this.positions = positions;
  }

  /**
   * Shares an entry.
   *
   * @return the event that changed the case to which it belongs last
   * @throws Refused where the rules of either case speak against it
   */
  @CommandHandler
  public LastChange share(ShareEntry command) {
    EntryShared sharing = command.sharing();
    TwoCases both = TwoCases.load(cases, sharing.caseId(), sharing.with());
    both.here(Case::version).check(command.proposal(), positions);
    Findings here = both.here(home -> home.against(sharing, rules));
    Optional<EntrySharedHere> copy = both.here(home -> home.copyOf(sharing, amendments));
    Stream<Finding> there =
        copy.flatMap(told -> both.there(second -> second.onCopy(told, rules))).stream()
            .flatMap(findings -> findings.all().stream());
    Authorship authorship = Findings.of(Stream.concat(here.all().stream(), there)).pass(command.proposal());
    both.write(home -> home.append(sharing, authorship));
    both.writeThere(second -> second.append(copy.orElseThrow(), authorship));
    return both.here(Case::version);
  }
}
