package org.daftar.command.platform.web;

import org.daftar.api.ApiDescription;
import org.daftar.command.api.Author;
import org.daftar.command.bundle.Assembly;
import org.daftar.command.bundle.BundleController;
import org.daftar.command.bundle.BundleDescription;
import org.daftar.command.bundle.Bundles;
import org.daftar.command.bundle.Chronicles;
import org.daftar.command.evidence.Seals;
import org.daftar.command.log.EventLog;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.events.codec.WithheldFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The interface for handing out cases. Whoever imports it provides, beside the log and its seals, {@link Chronicles}.
 */
@Configuration(proxyBeanMethods = false)
public class BundleApi {

  @Bean
  Bundles bundles(EventLog log, Seals seals, EventCodec events, RecordingCodec codec, Chronicles chronicles) {
    return new Bundles(log, new Assembly(log, seals), codec, new WithheldFields(events.catalogue()), chronicles);
  }

  @Bean
  BundleController bundleController(Bundles bundles, Author author) {
    return new BundleController(bundles, author);
  }

  @Bean
  ApiDescription bundleDescription() {
    return BundleDescription.description();
  }
}
