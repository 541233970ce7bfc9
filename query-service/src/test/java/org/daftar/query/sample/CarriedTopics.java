package org.daftar.query.sample;

import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.daftar.carrier.CarriedEvent;
import org.daftar.carrier.broker.TestKafka;
import org.daftar.query.platform.kafka.Carrier;
import org.daftar.server.Brokers;

/** The topics of one log on a real broker, to which a test writes as a relay does, and as others might. */
public final class CarriedTopics implements AutoCloseable {

  private final Carrier carrier;
  private final KafkaProducer<byte[], byte[]> producer;

  /** New topics, each of one partition. */
  public CarriedTopics(TestKafka kafka) throws InterruptedException, ExecutionException {
    this.carrier = new Carrier(Brokers.open(kafka.address()), kafka.newTopic(), kafka.newTopic());
    create();
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka.address(), "acks", "all"),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  private void create() throws InterruptedException, ExecutionException {
    try (Admin admin = Admin.create(carrier.brokers().client())) {
      admin.createTopics(List.of(topic(carrier.events()), topic(carrier.checkpoints()))).all().get();
    }
  }

  private static NewTopic topic(String name) {
    return new NewTopic(name, Optional.of(1), Optional.empty());
  }

  /** Deletes the topics and makes them anew. */
  public void wipe() throws InterruptedException, ExecutionException {
    try (Admin admin = Admin.create(carrier.brokers().client())) {
      admin.deleteTopics(List.of(carrier.events(), carrier.checkpoints())).all().get();
    }
    create();
  }

  /** Where they are. */
  public Carrier carrier() {
    return carrier;
  }

  /** Sends events and waits until they are acknowledged. */
  public void send(List<CarriedEvent> events) throws InterruptedException, ExecutionException {
    List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
    for (CarriedEvent event : events) {
      byte[] key = event.stream().getBytes(StandardCharsets.UTF_8);
      records.add(KafkaMessageFactory.createWriter(carrier.events(), 0, key).writeBinary(event.toCloudEvent()));
    }
    deliver(records);
  }

  /** Sends bytes that are no event. */
  public void sendRubbish(byte[] rubbish) throws InterruptedException, ExecutionException {
    deliver(List.of(new ProducerRecord<>(carrier.events(), 0, new byte[0], rubbish)));
  }

  /** Sends a checkpoint. */
  public void sendCheckpoint(byte[] note) throws InterruptedException, ExecutionException {
    deliver(List.of(new ProducerRecord<>(carrier.checkpoints(), 0, new byte[0], note)));
  }

  private void deliver(List<ProducerRecord<byte[], byte[]>> records) throws InterruptedException, ExecutionException {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    records.forEach(each -> sent.add(producer.send(each)));
    for (Future<RecordMetadata> each : sent) {
      each.get();
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
