package org.daftar.query.platform.web;

import java.time.Clock;
import org.daftar.query.api.Moments;
import org.daftar.query.api.ReadingDay;
import org.daftar.query.api.RegisterController;
import org.daftar.query.api.RegisterFileController;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.party.PartyFinder;
import org.daftar.query.register.finding.RegisterFinder;
import org.daftar.query.register.sheet.Registers;
import org.daftar.query.register.sheet.TellingFinder;
import org.daftar.query.search.Search;
import org.daftar.query.vocabulary.TaxonomyFinder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The registers, as {@link QueryApi} answers them. Whoever provides a {@link Clock} sets the day of reading by it. */
@Configuration(proxyBeanMethods = false)
@Import({RegisterController.class, RegisterFileController.class})
class QueryRegisters {

  @Bean
  Registers registers(Search search, TaxonomyFinder taxonomies) {
    return Registers.of(new RegisterFinder(search, taxonomies));
  }

  @Bean
  TellingFinder tellingFinder(EntryFinder entries, PartyFinder parties, CaseFinder cases, TaxonomyFinder taxonomies) {
    return new TellingFinder(entries, parties, cases, taxonomies);
  }

  @Bean
  ReadingDay readingDay(Moments moments, ObjectProvider<Clock> clock) {
    return new ReadingDay(moments, clock.getIfAvailable(Clock::systemUTC));
  }
}
