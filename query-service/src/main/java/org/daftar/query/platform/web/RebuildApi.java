package org.daftar.query.platform.web;

import org.daftar.api.ApiDescription;
import org.daftar.query.api.RebuildController;
import org.daftar.query.description.RebuildResources;
import org.daftar.query.form.sending.FormTokens;
import org.daftar.query.page.RebuildsPage;
import org.daftar.query.rebuild.Rebuilds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Rebuilds over the web. Whoever imports it imports {@link QueryForms} too, and provides {@link Rebuilds}. */
@Configuration(proxyBeanMethods = false)
@Import(RebuildController.class)
public class RebuildApi {

  @Bean
  RebuildsPage rebuildsPage(Rebuilds rebuilds, FormTokens tokens) {
    return new RebuildsPage(rebuilds, tokens);
  }

  @Bean
  ApiDescription rebuildResources() {
    return RebuildResources.description();
  }
}
