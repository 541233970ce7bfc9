package org.daftar.command.platform.node;

import org.daftar.command.log.EventLog;
import org.daftar.command.log.LogUnavailable;
import org.daftar.command.platform.relay.Relay;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether this node may be asked: it is ready as long as it reaches the log. */
@Configuration(proxyBeanMethods = false)
class CommandHealth {

  @Bean
  HealthIndicator logHealthIndicator(EventLog log) {
    return () -> {
      try {
        return Health.up().withDetail("size", log.size()).build();
      } catch (LogUnavailable e) {
        return Health.outOfService().withDetail("why", "the log cannot be reached").build();
      }
    };
  }

  /** Recording goes on while nothing can be sent: what waits is sent later. */
  @Bean
  HealthIndicator relayHealthIndicator(Relay relay) {
    return () -> {
      Health.Builder health = Health.up();
      relay.trouble().ifPresent(why -> health.withDetail("trouble", why));
      relay.relayed().ifPresent(size -> health.withDetail("relayed", size));
      return health.withDetail("leads", relay.relayed().isPresent()).build();
    };
  }
}
