package org.daftar.standalone.process;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.daftar.command.log.EventLog;
import org.daftar.events.amendment.Amendments;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.query.entry.EntryFold;
import org.daftar.query.history.DocumentStore;
import org.daftar.query.history.Histories;
import org.daftar.query.platform.lucene.LuceneIndex;
import org.daftar.query.platform.memory.MemoryDocuments;
import org.daftar.query.projection.Projection;
import org.daftar.query.projection.Reader;
import org.daftar.query.projection.SubjectVersions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Read models in memory: computed from the log at start, gone without a trace at the end. */
@Configuration(proxyBeanMethods = false)
public class AnsweringSide {

  @Bean
  DocumentStore documentStore() {
    return new MemoryDocuments();
  }

  @Bean
  LuceneIndex luceneIndex(EventCodec codec) {
    return new LuceneIndex(new ByteBuffersDirectory(), codec.catalogue());
  }

  @Bean
  Histories histories(DocumentStore store, RecordingCodec codec) {
    return new Histories(store, codec);
  }

  @Bean
  EntryFold entryFold(EventCodec codec) {
    return new EntryFold(new Amendments(codec));
  }

  @Bean
  Reader reader(
      EventLog log,
      RecordingCodec recordings,
      DocumentStore store,
      Histories histories,
      EntryFold fold,
      EventCodec events,
      LuceneIndex index) {
    Projection projection = new Projection(store, histories, new SubjectVersions(fold, events), index);
    return new Reader(new LogFeed(log, recordings), projection);
  }
}
