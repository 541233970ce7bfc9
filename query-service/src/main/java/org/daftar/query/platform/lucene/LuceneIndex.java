package org.daftar.query.platform.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.identity.SourceId;
import org.daftar.query.history.AsOf;
import org.daftar.query.register.line.LineQuery;
import org.daftar.query.register.line.Lines;
import org.daftar.query.search.CalendarQuery;
import org.daftar.query.search.EntryQuery;
import org.daftar.query.search.Hits;
import org.daftar.query.search.IndexedSubject;
import org.daftar.query.search.IndexedVersion.Kind;
import org.daftar.query.search.Search;
import org.daftar.query.search.SearchIndex;
import org.daftar.query.search.Slice;
import org.daftar.value.Jurisdiction;
import org.daftar.value.Role;
import org.daftar.vocabulary.Taxonomy;

/** An index in a directory of Lucene: in memory on a laptop, on the disk of each query node otherwise. */
public final class LuceneIndex implements SearchIndex, Search, AutoCloseable {

  private final IndexWriter writer;
  private final SubjectWriter subjects;
  private final SearcherManager searchers;
  private final FacetCounts facets = new FacetCounts();
  private final KeptLines keptLines = new KeptLines();
  private volatile Optional<Unfiltered> unfiltered = Optional.empty();
  private volatile long size;
  private final AtomicLong written = new AtomicLong();
  private volatile long visible;

  /** Opens an empty index. */
  public LuceneIndex(Directory directory, EventCatalogue catalogue) {
    this.writer = io(() -> new IndexWriter(directory, new IndexWriterConfig()));
    this.subjects = new SubjectWriter(writer, catalogue);
    this.searchers = io(() -> new SearcherManager(writer, null));
  }

  /**
   * By one thread. What is written is made visible when somebody searches next: whoever rebuilds read models that
   * nobody reads yet is spared that.
   */
  @Override
  public void write(Collection<IndexedSubject> changed, long taken) {
    io(() -> {
      subjects.write(changed, taken);
      return written.incrementAndGet();
    });
    size = taken;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public Hits entries(EntryQuery query, AsOf moment, Slice slice) {
    return search(snapshot -> snapshot.entries(query, moment, slice));
  }

  /** Counting everything takes longest and is asked most often: it is kept until another moment is asked for. */
  @Override
  public Map<String, Map<String, Long>> facets(EntryQuery query, Taxonomy taxonomy, AsOf moment) {
    Optional<Unfiltered> kept = unfiltered.filter(all -> query.equals(EntryQuery.ALL) && all.moment().equals(moment));
    if (kept.isPresent()) {
      return kept.get().facets();
    }
    Map<String, Map<String, Long>> facets = search(snapshot -> snapshot.facets(query, taxonomy, moment));
    if (query.equals(EntryQuery.ALL) && moment.size() <= size) {
      unfiltered = Optional.of(new Unfiltered(moment, facets));
    }
    return facets;
  }

  @Override
  public Hits calendar(CalendarQuery query, AsOf moment, Slice slice) {
    return search(snapshot -> snapshot.calendar(query, moment, slice));
  }

  @Override
  public Map<LocalDate, Long> calendarDays(CalendarQuery query, AsOf moment) {
    Map<LocalDate, Long> days = new HashMap<>();
    search(snapshot -> snapshot.values(Queries.calendar(query, moment), Field.CALENDAR_DAY))
        .forEach((day, count) -> days.put(LocalDate.parse(day), count));
    return days;
  }

  @Override
  public List<EntryId> relyingOn(Collection<EntryId> entries, AsOf moment) {
    List<String> ids = entries.stream().map(EntryId::value).toList();
    return search(snapshot -> snapshot.relyingOn(ids, moment)).stream().map(EntryId::new).toList();
  }

  @Override
  public OptionalLong lastChange(CaseId inCase, AsOf moment) {
    return search(snapshot -> snapshot.lastChange(inCase, moment));
  }

  @Override
  public Set<EntryId> changed(CaseId inCase, AsOf from, AsOf to) {
    return identified(search(snapshot -> snapshot.changed(inCase, from, to)), EntryId::new);
  }

  @Override
  public Set<PartyId> parties(CaseId inCase, AsOf moment) {
    Queries entries = Queries.standing(Kind.ENTRY, moment).and(Field.CASE, inCase.value());
    return identified(search(snapshot -> snapshot.values(entries, Field.PARTY)).keySet(), PartyId::new);
  }

  @Override
  public Set<SourceId> sources(CaseId inCase, AsOf moment) {
    Queries entries = Queries.standing(Kind.ENTRY, moment).and(Field.CASE, inCase.value());
    return identified(search(snapshot -> snapshot.values(entries, Field.SOURCE)).keySet(), SourceId::new);
  }

  @Override
  public Hits subjects(Kind kind, Optional<String> words, AsOf moment, Slice slice) {
    return search(snapshot -> snapshot.headed(Queries.named(kind, words, moment), slice));
  }

  @Override
  public Hits cases(Optional<String> words, Optional<Jurisdiction> jurisdiction, AsOf moment, Slice slice) {
    Queries cases = Queries.named(Kind.CASE, words, moment);
    jurisdiction.ifPresent(country -> cases.and(Field.JURISDICTION, country.code()));
    return search(snapshot -> snapshot.headed(cases, slice));
  }

  @Override
  public List<CaseId> casesOf(PartyId party, AsOf moment) {
    return search(snapshot -> snapshot.casesOf(party, moment));
  }

  @Override
  public Map<CaseId, Map<Role, Long>> involvements(PartyId party, AsOf moment) {
    return search(snapshot -> snapshot.involvements(party, moment));
  }

  @Override
  public Map<String, Long> jurisdictions(AsOf moment) {
    return search(snapshot -> snapshot.values(Queries.standing(Kind.CASE, moment), Field.JURISDICTION));
  }

  @Override
  public Lines lines(LineQuery query, AsOf moment) {
    return search(snapshot -> lines(snapshot.lines(), query, moment));
  }

  private Lines lines(LineReading reading, LineQuery query, AsOf moment) throws IOException {
    if (!KeptLines.keeps(query) || moment.size() > size) {
      return new Lines(reading.lines(query, moment));
    }
    LineReading.LastChange last = reading.lastChange(query, moment);
    Optional<Lines> kept = keptLines.find(query, last);
    return kept.isPresent() ? kept.get() : keptLines.keep(query, last, new Lines(reading.lines(query, moment)));
  }

  @Override
  public Set<EntryId> confidential(AsOf moment) {
    Set<String> ids = new LinkedHashSet<>(search(snapshot -> snapshot.confidential(moment)));
    ids.addAll(search(snapshot -> snapshot.confidential(new AsOf(Long.MAX_VALUE))));
    return identified(ids, EntryId::new);
  }

  @Override
  public Map<PartyId, PartyId> merged(AsOf moment) {
    return search(snapshot -> snapshot.lines().merged(moment));
  }

  @Override
  public Set<CaseId> casesIn(Jurisdiction jurisdiction, AsOf moment) {
    Queries cases = Queries.standing(Kind.CASE, moment).and(Field.JURISDICTION, jurisdiction.code());
    return identified(search(snapshot -> snapshot.values(cases, Field.CASE)).keySet(), CaseId::new);
  }

  @Override
  public Set<PartyId> inFiles(Role role, AsOf moment) {
    Queries files = Queries.standing(Kind.CASE, moment).and(Field.ROLE, role.code());
    return identified(
        search(snapshot -> snapshot.values(files, Field.INVOLVEMENT)).keySet().stream()
            .filter(involvement -> Field.role(involvement).equals(role.code()))
            .map(Field::party)
            .toList(),
        PartyId::new);
  }

  @Override
  public void close() {
    io(() -> {
      searchers.close();
      writer.close();
      return true;
    });
  }

  private static <I> Set<I> identified(Collection<String> ids, Function<String, I> identifier) {
    return ids.stream().map(identifier).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whoever comes while another makes something visible waits for it. */
  private void catchUp() throws IOException {
    long latest = written.get();
    if (visible < latest) {
      searchers.maybeRefreshBlocking();
      visible = latest;
    }
  }

  private <T> T search(Searching<T> searching) {
    return io(() -> {
      catchUp();
      IndexSearcher searcher = searchers.acquire();
      try {
        return searching.in(new Snapshot(searcher, facets));
      } finally {
        searchers.release(searcher);
      }
    });
  }

  private static <T> T io(Access<T> access) {
    try {
      return access.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Searching<T> {
    T in(Snapshot snapshot) throws IOException;
  }

  private interface Access<T> {
    T get() throws IOException;
  }

  private record Unfiltered(AsOf moment, Map<String, Map<String, Long>> facets) {}
}
