package org.daftar.query.platform.lucene;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.daftar.date.FuzzyDate;
import org.daftar.events.EntryReferences;
import org.daftar.events.Involvement;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.Occurrences;
import org.daftar.query.calendar.CalendarDates;
import org.daftar.query.entry.EntryView;
import org.daftar.query.register.line.Line;
import org.daftar.query.search.CalendarQuery.Certainty;
import org.daftar.query.search.IndexedVersion;
import org.daftar.value.Attribution;
import org.daftar.value.Codes;
import org.daftar.value.TermCode;
import org.daftar.value.Vocabulary;

/** One version of a subject as a document of the index. */
final class VersionDocument {

  private final EventCatalogue catalogue;
  private final Document document = new Document();

  private VersionDocument(EventCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  static Document of(IndexedVersion version, EventCatalogue catalogue) {
    return new VersionDocument(catalogue).write(version);
  }

  private Document write(IndexedVersion version) {
    document.add(new StringField(Field.ID, version.id(), Store.YES));
    document.add(new StringField(Field.SORT, version.kind().name(), Store.NO));
    document.add(new LongField(Field.FROM, version.from(), Store.NO));
    document.add(new LongField(Field.TO, version.to(), Store.NO));
    document.add(new NumericDocValuesField(Field.RECORDED, version.recorded()));
    BytesRef heading = new BytesRef(version.heading().toLowerCase(Locale.ROOT));
    heading.length = Math.min(heading.length, 1_000);
    document.add(new SortedDocValuesField(Field.HEADING, heading));
    version.words().forEach(word -> document.add(new StringField(Field.WORD, shortened(word), Store.NO)));
    version.jurisdiction().ifPresent(country -> value(Field.JURISDICTION, country.code()));
    version.involved().forEach(this::involvement);
    version.entry().ifPresent(this::entry);
    version.entry().ifPresent(this::confidential);
    version.entry().flatMap(Line::of).ifPresent(this::line);
    if (version.kind() == IndexedVersion.Kind.CASE) {
      value(Field.CASE, version.id());
    }
    return document;
  }

  private void entry(EntryView entry) {
    document.add(new StringField(Field.HOME, entry.caseId().value(), Store.NO));
    value(Field.CASE, entry.caseId().value());
    entry.sharedWith().forEach(other -> value(Field.CASE, other.value()));
    value(Field.KIND, catalogue.of(entry.fact().getClass()).kind());
    value(Field.STANDING, Codes.of(entry.standing().position()));
    entry.tags().forEach(tag -> value(Field.TAG, tag.code()));
    entry.fact().account().attributions().stream()
        .flatMap((Attribution said) -> said.source().stream())
        .forEach(source -> value(Field.SOURCE, source.value()));
    Set<TermCode> terms = new HashSet<>();
    new Occurrences<>(TermCode.class, (field, code) -> terms.add(code)).in(entry.fact());
    terms.stream()
        .filter(code -> code.vocabulary() != Vocabulary.ROLE)
        .forEach(code -> value(Field.TERM, code.qualified()));
    date(entry.fact().account().when());
    EntryReferences.of(entry.fact())
        .forEach(on -> document.add(new StringField(Field.RELIES_ON, on.value(), Store.NO)));
    CalendarDates.of(entry).ifPresent(this::calendar);
  }

  private void calendar(FuzzyDate date) {
    document.add(new StringField(Field.CALENDAR, Certainty.of(date).name(), Store.NO));
    date.earliest().ifPresent(day -> document.add(new LongField(Field.CALENDAR_EARLIEST, day.toEpochDay(), Store.NO)));
    date.latest().ifPresent(day -> document.add(new LongField(Field.CALENDAR_LATEST, day.toEpochDay(), Store.NO)));
    date.day().ifPresent(day -> value(Field.CALENDAR_DAY, day.toString()));
    document.add(new SortedDocValuesField(Field.CALENDAR_WHEN, DateKey.of(date)));
  }

  private void confidential(EntryView entry) {
    if (entry.isConfidential()) {
      document.add(new StringField(Field.CONFIDENTIAL, Field.CONFIDENTIAL, Store.NO));
    }
  }

  private void line(Line line) {
    document.add(new StringField(Field.ACT, line.act().code(), Store.NO));
    document.add(new BinaryDocValuesField(Field.LINE, LineForm.write(line)));
  }

  private void involvement(Involvement involved) {
    value(Field.PARTY, involved.party().value());
    value(Field.ROLE, involved.role().code());
    value(Field.INVOLVEMENT, Field.involvement(involved.party().value(), involved.role().code()));
  }

  private void date(FuzzyDate when) {
    when.earliest().ifPresent(day -> document.add(new LongField(Field.EARLIEST, day.toEpochDay(), Store.NO)));
    when.latest().ifPresent(day -> document.add(new LongField(Field.LATEST, day.toEpochDay(), Store.NO)));
    document.add(new SortedDocValuesField(Field.WHEN, DateKey.of(when)));
  }

  private void value(String field, String value) {
    document.add(new StringField(field, value, Store.NO));
    document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
  }

  /** A term of the index has at most 32,766 bytes; nobody looks for a word of more than these. */
  static String shortened(String word) {
    return word.length() > 200 ? word.substring(0, 200) : word;
  }
}
