package org.daftar.query.platform.node;

import java.util.Optional;
import org.daftar.query.platform.kafka.CarriedLog;
import org.daftar.query.rebuild.AnsweringModel;
import org.daftar.query.rebuild.GenerationWatch;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Whether this node may be asked: it is ready when something answers, which has read what there was, and as long as
 * that goes on reading. It may fall behind then: what it answers says as of when.
 */
@Configuration(proxyBeanMethods = false)
class QueryHealth {

  @Bean
  HealthIndicator readingHealthIndicator(AnsweringModel<CarriedModel> answering, GenerationWatch<CarriedModel> watch) {
    return () -> {
      Optional<CarriedModel> answers = answering.now().filter(model -> model.failure().isEmpty());
      Health.Builder health = answers.isPresent() ? Health.up() : Health.outOfService();
      watch.foremost().ifPresent(model -> describe(model, health));
      return health.build();
    };
  }

  private static void describe(CarriedModel model, Health.Builder health) {
    CarriedLog log = model.carried();
    model.failure().ifPresent(stopped -> health.withDetail("stopped", String.valueOf(stopped.getMessage())));
    health
        .withDetail("generation", model.generation().id())
        .withDetail("read", model.log().size())
        .withDetail("carried", log.size())
        .withDetail("sealed", log.sealed())
        .withDetail("recordsToRead", log.behind())
        .withDetail("missingOne", log.isMissingOne());
  }
}
