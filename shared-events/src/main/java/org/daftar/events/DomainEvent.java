package org.daftar.events;

/** Something that happened to the record. Plain data; time and author stand on the log beside it. */
public sealed interface DomainEvent
    permits CaseEvent, PartyEvent, SourceEvent, ExhibitEvent, WorkingDayEvent, VocabularyEvent, LogEvent {

  /** The stream in which the event stands: the identifier of what it happened to. */
  String stream();
}
