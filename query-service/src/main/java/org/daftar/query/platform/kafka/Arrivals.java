package org.daftar.query.platform.kafka;

import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.daftar.carrier.CarriedEvent;
import org.daftar.carrier.MalformedCarriedEvent;
import org.daftar.query.carried.Arrival;

/** Reads records of a topic as CloudEvents (CloudEvents' protocol binding for Kafka, binary mode). */
final class Arrivals {

  private Arrivals() {}

  /** Whatever a record holds: somebody else may have written it. */
  static Arrival of(ConsumerRecord<byte[], byte[]> record) {
    if (record.value() == null) {
      return new Arrival.Unreadable(record.offset(), "has no value");
    }
    try {
      CarriedEvent event =
          CarriedEvent.of(KafkaMessageFactory.createReader(record.headers(), record.value()).toEvent());
      return new Arrival.Event(record.offset(), event);
    } catch (CloudEventRWException | IllegalArgumentException | IllegalStateException e) {
      return new Arrival.Unreadable(record.offset(), "is no CloudEvent");
    } catch (MalformedCarriedEvent e) {
      return new Arrival.Unreadable(record.offset(), String.valueOf(e.getMessage()));
    }
  }
}
