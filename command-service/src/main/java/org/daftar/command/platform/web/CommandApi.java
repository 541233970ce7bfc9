package org.daftar.command.platform.web;

import java.security.SecureRandom;
import java.util.List;
import org.daftar.api.ApiDescription;
import org.daftar.command.api.Author;
import org.daftar.command.api.Desk;
import org.daftar.command.api.Problems;
import org.daftar.command.api.RequestProblems;
import org.daftar.command.api.WriteRoutes;
import org.daftar.command.description.ApiDocumentController;
import org.daftar.command.description.DescribedElsewhere;
import org.daftar.command.description.WrittenResources;
import org.daftar.command.recording.Recorder;
import org.daftar.command.resource.Resources;
import org.daftar.events.codec.EventCodec;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The interface for writing. Whoever imports it provides an {@link EventCodec}, a {@link Recorder}, an {@link Author}
 * and, where another process answers questions, what is {@link DescribedElsewhere}.
 */
@Configuration(proxyBeanMethods = false)
@Import({Problems.class, RequestProblems.class})
public class CommandApi {

  @Bean
  Resources resources(EventCodec codec) {
    return new Resources(codec.catalogue());
  }

  @Bean
  SmartInitializingSingleton writeRoutes(
      Resources resources,
      EventCodec codec,
      Recorder recorder,
      Author author,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routing) {
    WriteRoutes routes = new WriteRoutes(resources, new Desk(codec, recorder, author, new SecureRandom()));
    return () -> routes.openIn(routing);
  }

  @Bean
  ApiDescription writtenResources(Resources resources) {
    return WrittenResources.of(resources);
  }

  @Bean
  ApiDocumentController apiDocument(ObjectProvider<ApiDescription> parts, ObjectProvider<DescribedElsewhere> others) {
    return new ApiDocumentController(parts.orderedStream().toList(), others.getIfAvailable(() -> List::of));
  }
}
