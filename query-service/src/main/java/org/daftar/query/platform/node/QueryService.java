package org.daftar.query.platform.node;

import java.security.SecureRandom;
import org.daftar.api.ApiDescription;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.query.chronology.ChronologyFiles;
import org.daftar.query.deciding.DecidingServer;
import org.daftar.query.form.sending.FormTokens;
import org.daftar.query.platform.alone.EventsAlone;
import org.daftar.query.platform.web.LeasedModel;
import org.daftar.query.platform.web.QueryApi;
import org.daftar.query.platform.web.QueryForms;
import org.daftar.query.platform.web.QueryPages;
import org.daftar.query.platform.web.RebuildApi;
import org.daftar.server.Doors;
import org.daftar.server.LocalServer;
import org.daftar.server.Services;
import org.daftar.server.Variables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** One node of the answering side. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  CarriedModels.class,
  LeasedModel.class,
  QueryApi.class,
  QueryPages.class,
  QueryForms.class,
  RebuildApi.class,
  QueryHealth.class,
  QueryMetrics.class,
  LocalServer.class
})
public class QueryService {

  @Bean
  DecidingServer decidingServer(QuerySettings settings) {
    return new DecidingServer(settings::decidingSide);
  }

  @Bean
  FormTokens formTokens(QuerySettings settings) {
    return FormTokens.shared(new SecureRandom(), settings.formSecret());
  }

  @Bean
  Chronicles chronicles(EventCodec events, RecordingCodec recordings, ChronologyFiles files) {
    return new Chronicles(new EventsAlone(events, recordings, files), recordings);
  }

  @Bean
  Description description(ObjectProvider<ApiDescription> parts) {
    return new Description(parts.orderedStream().toList());
  }

  @Bean
  Doors doors(QuerySettings settings) {
    return settings.doors().doors();
  }

  /** Starts a node as the environment says, and runs until it is told to stop. */
  public static void main(String[] arguments) {
    Services.run("query-service", () -> start(QuerySettings.of(new Variables(System.getenv()))));
  }

  /** Starts a node; close it to stop. It answers probes at once, and questions when it has read what there is. */
  public static ConfigurableApplicationContext start(QuerySettings settings) {
    return Services.start(QueryService.class, "querySettings", settings, settings.doors());
  }
}
