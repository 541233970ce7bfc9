package org.daftar.query.platform.web;

import org.daftar.query.history.DocumentStore;
import org.daftar.query.projection.ReadLog;
import org.daftar.query.rebuild.AnsweringModel;
import org.daftar.query.rebuild.Lease;
import org.daftar.query.search.Search;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.web.context.annotation.RequestScope;

/**
 * What finders read from: for the length of a request, all of it from the read model that answered when the request
 * first asked. A thread that serves no request gets none, rather than a mixture. Whoever imports it provides an {@link
 * AnsweringModel}.
 */
@Configuration(proxyBeanMethods = false)
public class LeasedModel {

  private static final String NOT_OURS_TO_CLOSE = "";

  @Bean
  @RequestScope(proxyMode = ScopedProxyMode.NO)
  Lease<?> lease(AnsweringModel<?> answering) {
    return answering.lease();
  }

  @Bean(destroyMethod = NOT_OURS_TO_CLOSE)
  @RequestScope(proxyMode = ScopedProxyMode.INTERFACES)
  DocumentStore documentStore(Lease<?> lease) {
    return lease.model().documents();
  }

  @Bean(destroyMethod = NOT_OURS_TO_CLOSE)
  @RequestScope(proxyMode = ScopedProxyMode.INTERFACES)
  Search search(Lease<?> lease) {
    return lease.model().search();
  }

  @Bean(destroyMethod = NOT_OURS_TO_CLOSE)
  @RequestScope(proxyMode = ScopedProxyMode.INTERFACES)
  ReadLog readLog(Lease<?> lease) {
    return lease.model().log();
  }
}
