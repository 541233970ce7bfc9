package org.daftar.command.api;

import org.daftar.command.platform.web.CommandApi;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.server.LocalServer;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The server as it runs, over a record in memory. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({CommandApi.class, LocalServer.class})
public class TestServer {

  @Bean
  EventCodec codec() {
    return new EventCodec(new EventCatalogue());
  }

  @Bean
  MemoryRecorder recorder() {
    return new MemoryRecorder();
  }

  @Bean
  Author author() {
    return new Author("A. Lawyer");
  }
}
