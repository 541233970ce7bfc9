package org.daftar.command.casefile;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
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
   * Moves an entry.
   *
   * @return the event that changed the case where it was last
   * @throws Refused where the rules of either case speak against it
   */
  @CommandHandler
  public LastChange move(MoveEntry command) {
    EntryMovedAway departure = command.departure();
    Ends ends = load(departure);
    ask(ends.from(), Case::version).check(command.proposal(), positions);
    Findings onDeparture = ask(ends.from(), from -> from.onDeparture(departure, rules));
    Optional<EntryMovedHere> arrival = ask(ends.from(), from -> from.arrivalOf(departure, amendments));
    Stream<Finding> onArrival =
        arrival.flatMap(here -> ends.to().map(to -> ask(to, there -> there.onArrival(departure, here, rules)))).stream()
            .flatMap(findings -> findings.all().stream());
    Authorship authorship = Findings.of(Stream.concat(onDeparture.all().stream(), onArrival)).pass(command.proposal());
    ends.from().execute(from -> from.append(departure, authorship));
    ends.to().orElseThrow().execute(to -> to.append(arrival.orElseThrow(), authorship));
    return ask(ends.from(), Case::version);
  }

  /** Always in the order of the identifiers, so that two opposite moves do not wait for each other. */
  private Ends load(EntryMovedAway departure) {
    String from = departure.caseId().value();
    String to = departure.to().value();
    if (from.compareTo(to) < 0) {
      Aggregate<Case> first = cases.load(from);
      return new Ends(first, find(to));
    }
    Optional<Aggregate<Case>> first = find(to);
    return new Ends(cases.load(from), first);
  }

  private Optional<Aggregate<Case>> find(String caseId) {
    try {
      return Optional.of(cases.load(caseId));
    } catch (AggregateNotFoundException unknown) {
      return Optional.empty();
    }
  }

  private static <T> T ask(Aggregate<Case> aggregate, Function<Case, T> question) {
    return aggregate.invoke(question);
  }

  private record Ends(Aggregate<Case> from, Optional<Aggregate<Case>> to) {}
}
