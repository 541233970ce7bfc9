package org.daftar.command.workday;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.daftar.command.recording.Proposal;

/**
 * Puts something on the record of a country's working days.
 *
 * @param calendarId the working days of the country
 * @param proposal proposes an event of those working days
 */
public record RecordInCalendar(@TargetAggregateIdentifier String calendarId, Proposal proposal) {}
