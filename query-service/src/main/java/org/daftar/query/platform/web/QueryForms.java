package org.daftar.query.platform.web;

import org.daftar.events.codec.EventCodec;
import org.daftar.query.api.Moments;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.deciding.DecidingServer;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.form.CaseForms;
import org.daftar.query.form.EntryFormPages;
import org.daftar.query.form.ExhibitFormPages;
import org.daftar.query.form.FormDesk;
import org.daftar.query.form.NewSubjects;
import org.daftar.query.form.PartyFormPages;
import org.daftar.query.form.Pickables;
import org.daftar.query.form.VocabularyForms;
import org.daftar.query.form.WorkingDayForms;
import org.daftar.query.form.sending.CommandClient;
import org.daftar.query.form.sending.FormTokens;
import org.daftar.query.party.PartyFinder;
import org.daftar.query.source.ExhibitFinder;
import org.daftar.query.source.SourceFinder;
import org.daftar.query.timeline.TimelineFinder;
import org.daftar.query.vocabulary.TaxonomyFinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The forms. Whoever imports it imports {@link QueryPages} too, and provides a {@link DecidingServer} and {@link
 * FormTokens}.
 */
@Configuration(proxyBeanMethods = false)
public class QueryForms {

  @Bean
  FormDesk formDesk(
      DecidingServer server,
      FormTokens tokens,
      CaseFinder cases,
      TimelineFinder timelines,
      PartyFinder parties,
      SourceFinder sources,
      ExhibitFinder exhibits,
      TaxonomyFinder taxonomies,
      Moments moments) {
    Pickables pickables = new Pickables(cases, timelines, parties, sources, exhibits, taxonomies);
    return new FormDesk(new CommandClient(server), tokens, pickables, moments);
  }

  @Bean
  CaseForms caseForms(FormDesk desk, CaseFinder cases, TaxonomyFinder taxonomies, Moments moments) {
    return new CaseForms(desk, cases, taxonomies, moments);
  }

  @Bean
  VocabularyForms vocabularyForms(FormDesk desk) {
    return new VocabularyForms(desk);
  }

  @Bean
  NewSubjects newSubjects(FormDesk desk) {
    return new NewSubjects(desk);
  }

  @Bean
  WorkingDayForms workingDayForms(FormDesk desk) {
    return new WorkingDayForms(desk);
  }

  @Bean
  PartyFormPages partyFormPages(FormDesk desk, PartyFinder parties, Moments moments) {
    return new PartyFormPages(desk, parties, moments);
  }

  @Bean
  ExhibitFormPages exhibitFormPages(FormDesk desk, ExhibitFinder exhibits, Moments moments) {
    return new ExhibitFormPages(desk, exhibits, moments);
  }

  @Bean
  EntryFormPages entryFormPages(
      FormDesk desk, EntryFinder entries, TaxonomyFinder taxonomies, EventCodec codec, Moments moments) {
    return new EntryFormPages(desk, entries, taxonomies, codec, moments);
  }
}
