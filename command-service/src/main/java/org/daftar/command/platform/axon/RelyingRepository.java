package org.daftar.command.platform.axon;

import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.modelling.command.Aggregate;
import org.jspecify.annotations.Nullable;

/** Notes for each aggregate that it loads how much of its stream the decision saw. */
final class RelyingRepository<T> extends CachingEventSourcingRepository<T> {

  RelyingRepository(EventSourcingRepository.Builder<T> builder) {
    super(builder);
  }

  @Override
  protected void validateOnLoad(Aggregate<T> aggregate, @Nullable Long expectedVersion) {
    super.validateOnLoad(aggregate, expectedVersion);
    Basis.current().sees(aggregate.identifierAsString(), aggregate.version());
  }
}
