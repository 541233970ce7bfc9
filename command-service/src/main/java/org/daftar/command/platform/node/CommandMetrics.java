package org.daftar.command.platform.node;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.LongSupplier;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LogUnavailable;
import org.daftar.command.platform.relay.Relay;
import org.daftar.ledger.tree.TreeHead;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How far the log is, and how far behind it are its checkpoints and its topic. Where nobody can tell, not a number. */
@Configuration(proxyBeanMethods = false)
class CommandMetrics {

  @Bean
  MeterBinder logMeters(EventLog log, Relay relay) {
    return meters -> {
      Gauge.builder("daftar.log.size", () -> told(log::size)).baseUnit("events").register(meters);
      Gauge.builder("daftar.seal.lag", () -> told(() -> log.size() - sealed(log))).baseUnit("events").register(meters);
      Gauge.builder("daftar.relay.leads", () -> relay.relayed().isPresent() ? 1 : 0).register(meters);
      Gauge.builder("daftar.relay.lag", () -> relayLag(log, relay)).baseUnit("events").register(meters);
    };
  }

  private static long sealed(EventLog log) {
    return log.checkpoints().last().map(TreeHead::size).orElse(0L);
  }

  private static double relayLag(EventLog log, Relay relay) {
    return relay.relayed().isPresent() ? told(() -> log.size() - relay.relayed().orElse(0)) : Double.NaN;
  }

  private static double told(LongSupplier value) {
    try {
      return value.getAsLong();
    } catch (LogUnavailable e) {
      return Double.NaN;
    }
  }
}
