package org.daftar.query.platform.node;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.daftar.query.carried.Doubt;
import org.daftar.query.rebuild.GenerationWatch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How far what answers on this node is behind, and what it set aside. */
@Configuration(proxyBeanMethods = false)
class QueryMetrics {

  private final GenerationWatch<CarriedModel> watch;

  QueryMetrics(GenerationWatch<CarriedModel> watch) {
    this.watch = watch;
  }

  @Bean
  MeterBinder lag() {
    return meters -> {
      lag("documents", model -> model.documents().size()).register(meters);
      lag("index", CarriedModel::indexed).register(meters);
      gauge("daftar.read.size", model -> model.log().size()).baseUnit("events").register(meters);
      gauge("daftar.carrier.behind", model -> model.carried().behind()).baseUnit("records").register(meters);
      gauge("daftar.seal.lag", model -> model.carried().size() - model.carried().sealed())
          .baseUnit("events")
          .register(meters);
      gauge("daftar.carrier.missing", model -> model.carried().isMissingOne() ? 1 : 0).register(meters);
      gauge("daftar.projector", model -> model.isWriter() ? 1 : 0).register(meters);
    };
  }

  @Bean
  MeterBinder setAside() {
    return meters -> {
      for (Doubt doubt : Doubt.values()) {
        gauge("daftar.quarantine", model -> model.quarantine().counts().getOrDefault(doubt, 0L))
            .tag("doubt", doubt.name().toLowerCase(Locale.ROOT))
            .register(meters);
      }
    };
  }

  private Gauge.Builder<?> lag(String of, ToDoubleFunction<CarriedModel> size) {
    return gauge("daftar.projection.lag", model -> model.carried().size() - size.applyAsDouble(model)).tag("model", of);
  }

  private Gauge.Builder<?> gauge(String name, ToDoubleFunction<CarriedModel> value) {
    return Gauge.builder(name, watch, watched -> watched.foremost().map(value::applyAsDouble).orElse(Double.NaN))
        .strongReference(true);
  }
}
