package org.daftar.query.platform.web;

import java.time.Clock;
import org.daftar.events.codec.EventCodec;
import org.daftar.query.api.Moments;
import org.daftar.query.api.ReadingDay;
import org.daftar.query.calendar.CalendarFinder;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.chronology.ChronologyFinder;
import org.daftar.query.comparison.ComparisonFinder;
import org.daftar.query.deciding.DecidingServer;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.evidence.EvidenceClient;
import org.daftar.query.page.CalendarPages;
import org.daftar.query.page.CasePages;
import org.daftar.query.page.ChronologyPage;
import org.daftar.query.page.ComparisonPage;
import org.daftar.query.page.EntryPage;
import org.daftar.query.page.PageProblems;
import org.daftar.query.page.PartyPages;
import org.daftar.query.page.Readings;
import org.daftar.query.page.RegisterPages;
import org.daftar.query.page.SearchPage;
import org.daftar.query.page.SourcePages;
import org.daftar.query.page.VocabularyPages;
import org.daftar.query.page.WorkingDayPages;
import org.daftar.query.party.Dossiers;
import org.daftar.query.party.PartyFinder;
import org.daftar.query.projection.ReadLog;
import org.daftar.query.register.sheet.Registers;
import org.daftar.query.register.sheet.TellingFinder;
import org.daftar.query.search.SearchFinder;
import org.daftar.query.source.ExhibitFinder;
import org.daftar.query.source.SourceFinder;
import org.daftar.query.timeline.TimelineFinder;
import org.daftar.query.vocabulary.TaxonomyFinder;
import org.daftar.query.wording.change.Changes;
import org.daftar.query.wording.mention.MentionsFinder;
import org.daftar.query.workday.WorkingDayFinder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/** The pages for reading. Whoever imports it imports {@link QueryApi} too, and provides a {@link DecidingServer}. */
@Configuration(proxyBeanMethods = false)
@Import(PageProblems.class)
@PropertySource("classpath:/org/daftar/query/platform/web/pages.properties")
public class QueryPages {

  @Bean
  Readings readings(Moments moments, ReadLog log) {
    return new Readings(moments, log);
  }

  @Bean
  Changes changes(EventCodec codec) {
    return new Changes(codec.catalogue());
  }

  @Bean
  CasePages casePages(
      Readings readings, CaseFinder cases, TimelineFinder timelines, MentionsFinder mentions, Changes changes) {
    return new CasePages(readings, cases, timelines, mentions, changes);
  }

  @Bean
  CalendarPages calendarPages(
      Readings readings,
      CalendarFinder calendar,
      CaseFinder cases,
      MentionsFinder mentions,
      WorkingDayFinder workingDays,
      ObjectProvider<Clock> clock) {
    return new CalendarPages(readings, calendar, cases, mentions, workingDays, clock.getIfAvailable(Clock::systemUTC));
  }

  @Bean
  WorkingDayPages workingDayPages(
      Readings readings, WorkingDayFinder workingDays, Changes changes, ObjectProvider<Clock> clock) {
    return new WorkingDayPages(readings, workingDays, changes, clock.getIfAvailable(Clock::systemUTC));
  }

  @Bean
  ChronologyPage chronologyPage(Readings readings, CaseFinder cases, ChronologyFinder chronologies) {
    return new ChronologyPage(readings, cases, chronologies);
  }

  @Bean
  EntryPage entryPage(
      Readings readings, EntryFinder entries, MentionsFinder mentions, Changes changes, DecidingServer server) {
    return new EntryPage(readings, entries, mentions, changes, new EvidenceClient(server));
  }

  @Bean
  SourcePages sourcePages(Readings readings, SourceFinder sources, ExhibitFinder exhibits, Changes changes) {
    return new SourcePages(readings, sources, exhibits, changes);
  }

  @Bean
  VocabularyPages vocabularyPages(Readings readings, TaxonomyFinder taxonomies, Changes changes) {
    return new VocabularyPages(readings, taxonomies, changes);
  }

  @Bean
  PartyPages partyPages(
      Readings readings, PartyFinder parties, Dossiers dossiers, MentionsFinder mentions, Changes changes) {
    return new PartyPages(readings, parties, dossiers, mentions, changes);
  }

  @Bean
  ComparisonPage comparisonPage(
      Moments moments, ComparisonFinder comparisons, MentionsFinder mentions, Changes changes) {
    return new ComparisonPage(moments, comparisons, mentions, changes);
  }

  @Bean
  SearchPage searchPage(
      Readings readings, SearchFinder search, CaseFinder cases, PartyFinder parties, MentionsFinder mentions) {
    return new SearchPage(readings, search, cases, parties, mentions);
  }

  @Bean
  RegisterPages registerPages(
      Readings readings, ReadingDay readingDay, Registers registers, TellingFinder tellings, CaseFinder cases) {
    return new RegisterPages(readings, readingDay, registers, tellings, cases);
  }
}
