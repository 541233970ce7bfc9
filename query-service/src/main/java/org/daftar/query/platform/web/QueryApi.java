package org.daftar.query.platform.web;

import org.daftar.api.ApiDescription;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.EventJson;
import org.daftar.query.answer.Views;
import org.daftar.query.api.CalendarController;
import org.daftar.query.api.CalendarFileController;
import org.daftar.query.api.CaseController;
import org.daftar.query.api.ChronologyController;
import org.daftar.query.api.EntryController;
import org.daftar.query.api.LogController;
import org.daftar.query.api.Moments;
import org.daftar.query.api.PartyController;
import org.daftar.query.api.QuestionProblems;
import org.daftar.query.api.SourceController;
import org.daftar.query.api.VocabularyController;
import org.daftar.query.api.WorkingDayController;
import org.daftar.query.calendar.CalendarFinder;
import org.daftar.query.calendar.ical.CaseCalendarFinder;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.chronology.ChronologyFiles;
import org.daftar.query.chronology.ChronologyFinder;
import org.daftar.query.chronology.HtmlChronology;
import org.daftar.query.chronology.JsonChronology;
import org.daftar.query.comparison.ComparisonFinder;
import org.daftar.query.comparison.References;
import org.daftar.query.description.ReadResources;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.entry.EntryFold;
import org.daftar.query.history.Histories;
import org.daftar.query.party.Dossiers;
import org.daftar.query.party.PartyFinder;
import org.daftar.query.projection.ReadLog;
import org.daftar.query.search.Search;
import org.daftar.query.search.SearchFinder;
import org.daftar.query.source.ExhibitFinder;
import org.daftar.query.source.SourceFinder;
import org.daftar.query.timeline.TimelineFinder;
import org.daftar.query.vocabulary.TaxonomyFinder;
import org.daftar.query.wording.mention.MentionsFinder;
import org.daftar.query.workday.WorkingDayFinder;
import org.daftar.workday.PublicHolidays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The interface for reading. Whoever imports it provides an {@link EventCodec}, the {@link Histories}, an {@link
 * EntryFold}, a {@link Search} and a {@link ReadLog}.
 */
@Configuration(proxyBeanMethods = false)
@Import({
  CalendarController.class,
  CalendarFileController.class,
  CaseController.class,
  ChronologyController.class,
  EntryController.class,
  LogController.class,
  PartyController.class,
  QuestionProblems.class,
  QueryRegisters.class,
  SourceController.class,
  VocabularyController.class,
  WorkingDayController.class
})
public class QueryApi {

  @Bean
  EntryFinder entryFinder(Histories histories, EntryFold fold, EventCodec codec) {
    return new EntryFinder(histories, fold, codec);
  }

  @Bean
  CaseFinder caseFinder(Histories histories, Search search, EntryFinder entries) {
    return new CaseFinder(histories, search, entries);
  }

  @Bean
  TimelineFinder timelineFinder(CaseFinder cases, SearchFinder search) {
    return new TimelineFinder(cases, search);
  }

  @Bean
  PartyFinder partyFinder(Histories histories, Search search, EntryFinder entries) {
    return new PartyFinder(histories, search, entries);
  }

  @Bean
  Dossiers dossiers(CaseFinder cases, Search search) {
    return new Dossiers(cases, search);
  }

  @Bean
  SourceFinder sourceFinder(Histories histories, Search search) {
    return new SourceFinder(histories, search);
  }

  @Bean
  ExhibitFinder exhibitFinder(Histories histories, Search search) {
    return new ExhibitFinder(histories, search);
  }

  @Bean
  TaxonomyFinder taxonomyFinder(Histories histories) {
    return new TaxonomyFinder(histories);
  }

  @Bean
  CalendarFinder calendarFinder(Search search, EntryFinder entries) {
    return new CalendarFinder(search, entries);
  }

  @Bean
  WorkingDayFinder workingDayFinder(Histories histories, Search search) {
    return new WorkingDayFinder(histories, search, new PublicHolidays());
  }

  @Bean
  Moments moments(ReadLog log) {
    return new Moments(log);
  }

  @Bean
  ComparisonFinder comparisonFinder(
      Histories histories,
      Search search,
      CaseFinder cases,
      EntryFinder entries,
      PartyFinder parties,
      SourceFinder sources) {
    return new ComparisonFinder(search, cases, entries, new References(histories, search, parties, sources));
  }

  @Bean
  SearchFinder searchFinder(Search search, EntryFinder entries, TaxonomyFinder taxonomies) {
    return new SearchFinder(search, entries, taxonomies);
  }

  @Bean
  Views views(EventCodec codec) {
    return Views.of(codec);
  }

  @Bean
  ApiDescription readResources() {
    return ReadResources.description();
  }

  @Bean
  MentionsFinder mentionsFinder(
      EntryFinder entries,
      PartyFinder parties,
      SourceFinder sources,
      ExhibitFinder exhibits,
      CaseFinder cases,
      TaxonomyFinder taxonomies) {
    return new MentionsFinder(entries, parties, sources, exhibits, cases, taxonomies);
  }

  @Bean
  CaseCalendarFinder caseCalendarFinder(CaseFinder cases, CalendarFinder calendar, MentionsFinder mentions) {
    return new CaseCalendarFinder(cases, calendar, mentions);
  }

  @Bean
  ChronologyFinder chronologyFinder(CaseFinder cases, TimelineFinder timelines, MentionsFinder mentions) {
    return new ChronologyFinder(cases, timelines, mentions);
  }

  @Bean
  ChronologyFiles chronologyFiles(EventCodec codec) {
    return new ChronologyFiles(new JsonChronology(EventJson.mapper(), codec), new HtmlChronology());
  }
}
