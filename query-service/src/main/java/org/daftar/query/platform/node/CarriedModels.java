package org.daftar.query.platform.node;

import java.time.Clock;
import java.time.Duration;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.query.entry.EntryFold;
import org.daftar.query.history.DocumentStore;
import org.daftar.query.history.Histories;
import org.daftar.query.platform.mongo.MongoGenerations;
import org.daftar.query.rebuild.AnsweringModel;
import org.daftar.query.rebuild.GenerationWatch;
import org.daftar.query.rebuild.GenerationWatch.Terms;
import org.daftar.query.rebuild.Generations;
import org.daftar.query.rebuild.Rebuilds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Read models of a log that is carried, of one generation that answers and, while there is one, of the next. */
@Configuration(proxyBeanMethods = false)
class CarriedModels {

  /** The form of documents that this version writes and reads; a newer form is a greater number. */
  static final int SCHEMA = 1;

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

  /** As long as a question waits for what was just written. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Bean
  EventCodec eventCodec() {
    return new EventCodec(new EventCatalogue());
  }

  @Bean
  Folding folding(EventCodec codec) {
    return Folding.of(codec);
  }

  @Bean
  RecordingCodec recordingCodec(Folding folding) {
    return folding.recordings();
  }

  @Bean
  EntryFold entryFold(Folding folding) {
    return folding.entries();
  }

  @Bean
  Histories histories(DocumentStore store, Folding folding) {
    return new Histories(store, folding.recordings());
  }

  @Bean
  MongoGenerations generations(QuerySettings settings) {
    return MongoGenerations.open(settings.documents(), settings.database());
  }

  @Bean
  Rebuilds rebuilds(Generations generations) {
    return new Rebuilds(generations, SCHEMA, Clock.systemUTC());
  }

  @Bean
  AnsweringModel<CarriedModel> answeringModel() {
    return new AnsweringModel<>(PATIENCE);
  }

  @Bean
  GenerationWatch<CarriedModel> generationWatch(
      Generations generations,
      Rebuilds rebuilds,
      QuerySettings settings,
      Folding folding,
      AnsweringModel<CarriedModel> answering) {
    IndexFolder.sweep(settings.index());
    return new GenerationWatch<>(
        generations,
        rebuilds,
        new Terms(SCHEMA, settings.grace()),
        Clock.systemUTC(),
        generation -> new CarriedModel(generation, generations.documents(generation), settings, folding),
        answering);
  }

  @Bean
  Rounds generationRounds(GenerationWatch<CarriedModel> watch) {
    return new Rounds("generation-watch", watch::look, BETWEEN_LOOKS);
  }
}
