package org.daftar.query.projection;

import java.time.Duration;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.daftar.events.amendment.Amendments;
import org.daftar.query.calendar.CalendarFinder;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.comparison.ComparisonFinder;
import org.daftar.query.comparison.References;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.entry.EntryFold;
import org.daftar.query.feed.EventFeed;
import org.daftar.query.history.Document;
import org.daftar.query.history.Histories;
import org.daftar.query.party.PartyFinder;
import org.daftar.query.platform.lucene.LuceneIndex;
import org.daftar.query.platform.memory.MemoryDocuments;
import org.daftar.query.source.SourceFinder;
import org.daftar.query.vocabulary.TaxonomyFinder;
import org.daftar.query.workday.WorkingDayFinder;
import org.daftar.workday.PublicHolidays;

/** Everything that reads, in memory. */
public final class ReadModels implements AutoCloseable {

  private static final PublicHolidays HOLIDAYS = new PublicHolidays();

  private final MemoryDocuments store = new MemoryDocuments();
  private final LuceneIndex index = new LuceneIndex(new ByteBuffersDirectory(), RandomRecord.CATALOGUE);
  private final Histories histories = new Histories(store, RandomRecord.RECORDINGS);
  private final EntryFold fold = new EntryFold(new Amendments(RandomRecord.EVENTS));
  private final Projection projection =
      new Projection(store, histories, new SubjectVersions(fold, RandomRecord.EVENTS), index);

  /** Models that have read a whole log. */
  public static ReadModels over(EventFeed log) {
    ReadModels models = new ReadModels();
    models.projection.take(log.read(0, (int) log.size(), Duration.ZERO).events());
    return models;
  }

  Projection projection() {
    return projection;
  }

  Map<String, Document> documents() {
    return store.all();
  }

  public LuceneIndex index() {
    return index;
  }

  public EntryFinder entries() {
    return new EntryFinder(histories, fold, RandomRecord.EVENTS);
  }

  public CaseFinder cases() {
    return new CaseFinder(histories, index, entries());
  }

  public PartyFinder parties() {
    return new PartyFinder(histories, index, entries());
  }

  /** Sources as they stand here. */
  public SourceFinder sources() {
    return new SourceFinder(histories, index);
  }

  /** The vocabularies. */
  public TaxonomyFinder taxonomies() {
    return new TaxonomyFinder(histories);
  }

  /** The calendar. */
  public CalendarFinder calendar() {
    return new CalendarFinder(index, entries());
  }

  /** The working days of countries. */
  public WorkingDayFinder workingDays() {
    return new WorkingDayFinder(histories, index, HOLIDAYS);
  }

  /** Comparisons of moments. */
  public ComparisonFinder comparisons() {
    return new ComparisonFinder(index, cases(), entries(), new References(histories, index, parties(), sources()));
  }

  @Override
  public void close() {
    index.close();
  }
}
