package org.daftar.standalone.process;

import java.util.List;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of events on the log, which both sides share. */
@Configuration(proxyBeanMethods = false)
public class Codecs {

  @Bean
  EventCodec eventCodec() {
    return new EventCodec(new EventCatalogue());
  }

  @Bean
  RecordingCodec recordingCodec(EventCodec codec) {
    return new RecordingCodec(codec, List.of());
  }
}
