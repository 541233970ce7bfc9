package org.daftar.command.platform.node;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.daftar.command.platform.log.append.WriterMeter;

/** How long it takes until what is appended is durable, and how much of it goes together. */
final class AppendMeter implements WriterMeter {

  private final Timer latency;
  private final DistributionSummary batch;

  AppendMeter(MeterRegistry meters) {
    this.latency = Timer.builder("daftar.append.latency").publishPercentileHistogram().register(meters);
    this.batch = DistributionSummary.builder("daftar.append.batch").baseUnit("requests").register(meters);
  }

  @Override
  public void appended(int requests, Duration took) {
    if (requests > 0) {
      latency.record(took);
      batch.record(requests);
    }
  }
}
