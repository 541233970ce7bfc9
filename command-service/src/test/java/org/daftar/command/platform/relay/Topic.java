package org.daftar.command.platform.relay;

import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.daftar.carrier.CarriedEvent;

/** What others see of a topic, and what they may do to it. */
record Topic(RelaySettings settings, String name) {

  private TopicPartition partition() {
    return new TopicPartition(name, 0);
  }

  /** All its records, once they are enough; waits for more until then. */
  List<ConsumerRecord<byte[], byte[]>> await(Predicate<List<ConsumerRecord<byte[], byte[]>>> enough) {
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    try (Consumer<byte[], byte[]> reader = Clients.reader(settings)) {
      reader.assign(List.of(partition()));
      reader.seekToBeginning(List.of(partition()));
      while (!enough.test(records)) {
        reader.poll(Duration.ofMillis(500)).forEach(records::add);
      }
    }
    return records;
  }

  /** All records that stand there now. */
  List<ConsumerRecord<byte[], byte[]>> read() {
    try (TopicEnd end = new TopicEnd(settings)) {
      long last = end.of(name) - 1;
      return last < 0 ? List.of() : await(records -> !records.isEmpty() && records.getLast().offset() >= last);
    }
  }

  /** The positions of the events that stand there now, as the records tell them. */
  List<Long> positions() throws Exception {
    List<Long> positions = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : read()) {
      positions.add(event(record).position());
    }
    return positions;
  }

  static CarriedEvent event(ConsumerRecord<byte[], byte[]> record) throws Exception {
    return CarriedEvent.of(KafkaMessageFactory.createReader(record).toEvent());
  }

  /** Somebody else writes to it. */
  void write(List<ProducerRecord<String, byte[]>> records) {
    try (Producer<String, byte[]> producer = Clients.producer(settings)) {
      for (ProducerRecord<String, byte[]> record : records) {
        var unused = producer.send(record);
      }
      producer.flush();
    }
  }

  void delete() throws Exception {
    try (Admin admin = Clients.admin(settings)) {
      admin.deleteTopics(List.of(name)).all().get();
    }
  }

  /** It is deleted and made again, empty. */
  void empty() throws Exception {
    delete();
    RelayScene.await(() -> {
      try {
        new KeptTopics(settings).require();
        return true;
      } catch (KafkaException e) {
        return false;
      }
    });
  }

  /** It loses its first records. */
  void deleteUpTo(long offset) throws Exception {
    try (Admin admin = Clients.admin(settings)) {
      admin.deleteRecords(Map.of(partition(), RecordsToDelete.beforeOffset(offset))).all().get();
    }
  }
}
