package org.daftar.command.platform.web;

import org.daftar.api.ApiDescription;
import org.daftar.command.evidence.Evidence;
import org.daftar.command.evidence.EvidenceController;
import org.daftar.command.evidence.EvidenceDescription;
import org.daftar.command.evidence.Seals;
import org.daftar.command.log.EventLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The interface for those who check the log. Whoever imports it provides an {@link EventLog} and its {@link Seals}. */
@Configuration(proxyBeanMethods = false)
public class EvidenceApi {

  @Bean
  EvidenceController evidence(EventLog log, Seals seals) {
    return new EvidenceController(new Evidence(log, seals));
  }

  @Bean
  ApiDescription evidenceDescription() {
    return EvidenceDescription.description();
  }
}
