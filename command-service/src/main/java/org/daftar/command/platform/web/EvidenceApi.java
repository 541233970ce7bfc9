package org.daftar.command.platform.web;

import org.daftar.api.ApiDescription;
import org.daftar.command.evidence.Evidence;
import org.daftar.command.evidence.EvidenceController;
import org.daftar.command.evidence.EvidenceDescription;
import org.daftar.command.evidence.Seals;
import org.daftar.command.evidence.WitnessingController;
import org.daftar.command.log.EventLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The interface for those who check the log. Whoever imports it provides an {@link EventLog} and its {@link Seals}. */
@Configuration(proxyBeanMethods = false)
public class EvidenceApi {

  @Bean
  Evidence evidence(EventLog log, Seals seals) {
    return new Evidence(log, seals);
  }

  @Bean
  EvidenceController evidenceController(Evidence evidence) {
    return new EvidenceController(evidence);
  }

  @Bean
  WitnessingController witnessingController(Evidence evidence) {
    return new WitnessingController(evidence);
  }

  @Bean
  ApiDescription evidenceDescription() {
    return EvidenceDescription.description();
  }
}
