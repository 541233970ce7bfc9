package org.daftar.command.workday;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.daftar.command.recording.Authorship;
import org.daftar.command.recording.Findings;
import org.daftar.command.recording.LastChange;
import org.daftar.command.recording.Overtaken;
import org.daftar.command.recording.Positions;
import org.daftar.command.recording.Proposal;
import org.daftar.command.recording.Refused;
import org.daftar.events.WorkingDayEvent;
import org.daftar.events.workday.NotedDays;

/** The working days of a country decide what may be noted of them. */
public final class CountryCalendar {

  @AggregateIdentifier private String id = "";
  private NotedDays noted = NotedDays.NONE;
  private long lastChange;

  /** A calendar whose events are about to be read, where there are any. */
  CountryCalendar() {}

  /**
   * Notes a day, or withdraws what was noted. Every country has its calendar: nobody has to begin it.
   *
   * @return the event that changed it last, this one
   * @throws Refused where the rules speak against it
   */
  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  public LastChange record(RecordInCalendar command, CalendarRules rules, Positions positions) {
    Proposal proposal = command.proposal();
    if (id.isEmpty()) {
      id = command.calendarId();
      checkNothingWasSeen(proposal);
    } else {
      version().check(proposal, positions);
    }
    append(proposal, rules.on(noted, (WorkingDayEvent) proposal.event()));
    return version();
  }

  @EventSourcingHandler
  void evolve(WorkingDayEvent event, @SequenceNumber long sequence) {
    id = event.stream();
    lastChange = sequence;
    noted = noted.evolve(event);
  }

  private static void checkNothingWasSeen(Proposal proposal) {
    if (proposal.ifMatch().isPresent()) {
      throw new Overtaken("nothing was noted yet that a version could name");
    }
  }

  private LastChange version() {
    return new LastChange(id, lastChange);
  }

  private static void append(Proposal proposal, Findings findings) {
    apply(proposal.event(), MetaData.with(Authorship.KEY, findings.pass(proposal)));
  }
}
