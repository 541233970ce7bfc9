package org.daftar.command.platform.axon;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daftar.command.log.Append;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LoggedEvent;
import org.daftar.command.party.PartyRecord;
import org.daftar.command.reference.Registers;
import org.daftar.command.source.SourceRecord;
import org.daftar.events.DomainEvent;
import org.daftar.events.PartyEvent;
import org.daftar.events.SourceEvent;
import org.daftar.events.VocabularyEvent;
import org.daftar.events.WorkingDayEvent;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.events.workday.NotedDays;
import org.daftar.identity.CalendarId;
import org.daftar.identity.CaseId;
import org.daftar.identity.ExhibitId;
import org.daftar.identity.PartyId;
import org.daftar.identity.SourceId;
import org.daftar.value.Vocabulary;
import org.daftar.vocabulary.Taxonomy;
import org.daftar.vocabulary.Terms;

/**
 * Looks things up on the log, without a lock on what it finds: the decision notes how far it saw each stream, and the
 * log refuses to append where one has moved on. A case is the exception. It is only asked whether it is open, which no
 * later event can change, and a busy case must not keep others from naming it.
 */
final class LogRegisters implements Registers {

  private final EventLog log;
  private final RecordingCodec codec;
  private final Cache<String, Reading> readings;

  LogRegisters(EventLog log, RecordingCodec codec, int most) {
    this.log = log;
    this.codec = codec;
    this.readings = Caffeine.newBuilder().maximumSize(most).build();
  }

  @Override
  public boolean knows(CaseId caseId) {
    return find(caseId.value(), this::readHead).exists();
  }

  @Override
  public boolean knows(PartyId party) {
    return relyOn(party.value(), this::readParty).exists();
  }

  @Override
  public boolean knows(SourceId source) {
    return relyOn(source.value(), this::readSource).exists();
  }

  @Override
  public boolean knows(ExhibitId exhibit) {
    return relyOn(exhibit.value(), this::readHead).exists();
  }

  @Override
  public Optional<PartyId> mergedInto(PartyId party) {
    return relyOn(party.value(), this::readParty).party().mergedInto();
  }

  @Override
  public Terms terms(Vocabulary vocabulary) {
    Terms builtIn = Taxonomy.builtIn().of(vocabulary);
    return relyOn(VocabularyEvent.streamOf(vocabulary), stream -> readTerms(stream, builtIn)).terms().orElse(builtIn);
  }

  @Override
  public NotedDays notedDays(CalendarId calendar) {
    return relyOn(calendar.value(), this::readCalendar).days();
  }

  @Override
  public Optional<SourceId> supersededBy(SourceId source) {
    return relyOn(source.value(), this::readSource).source().supersededBy();
  }

  /** What was read of a stream may no longer be so. */
  void forget(String stream) {
    readings.invalidate(stream);
  }

  private Reading relyOn(String stream, Function<String, Reading> read) {
    Reading reading = find(stream, read);
    Basis.current().sees(stream, reading.head());
    return reading;
  }

  private Reading find(String stream, Function<String, Reading> read) {
    Reading known = readings.getIfPresent(stream);
    if (known != null) {
      return known;
    }
    Reading found = read.apply(stream);
    if (found.exists()) {
      readings.put(stream, found);
    }
    return found;
  }

  private Reading readHead(String stream) {
    return Reading.upTo(log.headOf(stream).orElse(Append.NOTHING));
  }

  private Reading readParty(String stream) {
    return read(stream, (reading, event) -> reading.then((PartyEvent) event));
  }

  private Reading readSource(String stream) {
    return read(stream, (reading, event) -> reading.then((SourceEvent) event));
  }

  private Reading readCalendar(String stream) {
    return read(stream, (reading, event) -> reading.then((WorkingDayEvent) event));
  }

  private Reading readTerms(String stream, Terms builtIn) {
    return read(stream, (reading, event) -> reading.then((VocabularyEvent) event, builtIn));
  }

  private Reading read(String stream, BiFunction<Reading, DomainEvent, Reading> evolve) {
    Reading reading = Reading.upTo(Append.NOTHING);
    try (Stream<LoggedEvent> events = log.readStream(stream, 0)) {
      for (Iterator<LoggedEvent> each = events.iterator(); each.hasNext(); ) {
        LoggedEvent event = each.next();
        reading = evolve.apply(reading, codec.decode(event.payload().bytes()).event()).at(event.sequence());
      }
    }
    return reading;
  }

  /** How far a stream was seen, and what it said where it is one of those that decisions read. */
  private record Reading(long head, PartyRecord party, SourceRecord source, Optional<Terms> terms, NotedDays days) {

    static Reading upTo(long head) {
      return new Reading(head, PartyRecord.EMPTY, SourceRecord.EMPTY, Optional.empty(), NotedDays.NONE);
    }

    Reading at(long sequence) {
      return new Reading(sequence, party, source, terms, days);
    }

    Reading then(PartyEvent event) {
      return new Reading(head, party.evolve(event), source, terms, days);
    }

    Reading then(SourceEvent event) {
      return new Reading(head, party, source.evolve(event), terms, days);
    }

    Reading then(VocabularyEvent event, Terms builtIn) {
      return new Reading(head, party, source, Optional.of(terms.orElse(builtIn).after(event)), days);
    }

    Reading then(WorkingDayEvent event) {
      return new Reading(head, party, source, terms, days.evolve(event));
    }

    boolean exists() {
      return head != Append.NOTHING;
    }
  }
}
