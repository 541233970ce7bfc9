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
import org.daftar.events.EntryEvent.EntryMovedAway;
import org.daftar.events.EntryEvent.EntryMovedHere;
import org.daftar.events.amendment.Amendments;

/** Moves entries from case to case: both cases decide, and both write it down or neither does. */
public final class Moves {

  private final Repository<Case> cases;
  private final CaseRules rules;
  private final Amendments amendments;
  private final Positions positions;

  /** Moves between the cases of a repository. */
  public Moves(Repository<Case> cases, CaseRules rules, Amendments amendments, Positions positions) {
    this.cases = cases;
    this.rules = rules;
    this.amendments = amendments;
    this.positions = positions;
  }

  /**
   * Moves an entry. What is confidential where it was is confidential where it comes.
   *
   * @return the event that changed the case where it was last
   * @throws Refused where the rules of either case speak against it
   */
  @CommandHandler
  public LastChange move(MoveEntry command) {
    EntryMovedAway departure = command.departure();
    TwoCases both = TwoCases.load(cases, departure.caseId(), departure.to());
    both.here(Case::version).check(command.proposal(), positions);
    Findings onDeparture = both.here(from -> from.against(departure, rules));
    Optional<EntryMovedHere> arrival = both.here(from -> from.arrivalOf(departure, amendments));
    Stream<Finding> onArrival =
        arrival.flatMap(here -> both.there(to -> to.onArrival(departure, here, rules))).stream()
            .flatMap(findings -> findings.all().stream());
    Authorship authorship = Findings.of(Stream.concat(onDeparture.all().stream(), onArrival)).pass(command.proposal());
    both.write(from -> from.append(departure, authorship));
    both.writeThere(to -> to.append(arrival.orElseThrow(), authorship));
    return both.here(Case::version);
  }
}
