package org.daftar.query.answer;

import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.EventJson;
import tools.jackson.databind.json.JsonMapper;

/** Everything that writes views, one for each sort of subject. */
public record Views(
    CaseJson cases,
    EntryJson entries,
    CalendarJson calendar,
    PartyJson parties,
    SourceJson sources,
    WorkingDayJson workingDays,
    VocabularyJson vocabularies,
    ComparisonJson comparisons,
    LogJson log,
    RegisterJson registers) {

  /** Writes facts by a codec. */
  public static Views of(EventCodec codec) {
    JsonMapper json = EventJson.mapper();
    ChangeJson changes = new ChangeJson(json, codec);
    CaseJson cases = new CaseJson(json, codec);
    EntryJson entries = new EntryJson(json, codec, changes);
    PartyJson parties = new PartyJson(json);
    SourceJson sources = new SourceJson(codec, changes);
    return new Views(
        cases,
        entries,
        new CalendarJson(json, entries),
        parties,
        sources,
        new WorkingDayJson(json, changes),
        new VocabularyJson(),
        new ComparisonJson(changes, cases, entries, parties, sources),
        new LogJson(codec.catalogue()),
        new RegisterJson(json));
  }
}
