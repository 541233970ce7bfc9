package org.daftar.command.platform.relay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Looks at how topics end. Not safe for several threads. */
final class TopicEnd implements AutoCloseable {

  private static final int FIRST_LOOK = 64;
  private static final int LONGEST_LOOK = 1 << 12;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Consumer<byte[], byte[]> reader;

  TopicEnd(RelaySettings settings) {
    this.reader = Clients.reader(settings);
  }

  /** The offset behind the last record. */
  long of(String topic) {
    TopicPartition partition = new TopicPartition(topic, 0);
    return only(reader.endOffsets(List.of(partition)));
  }

  /**
   * The last record that is recognised, whatever others may have written behind it; read backwards, in longer and
   * longer looks.
   */
  <T> Optional<T> last(String topic, Function<ConsumerRecord<byte[], byte[]>, Optional<T>> recognise) {
    TopicPartition partition = new TopicPartition(topic, 0);
    reader.assign(List.of(partition));
    long begin = only(reader.beginningOffsets(List.of(partition)));
    long to = of(topic);
    for (long look = FIRST_LOOK; to > begin; look = Math.min(2 * look, LONGEST_LOOK)) {
      long from = Math.max(begin, to - look);
      Optional<T> last = lastBetween(partition, from, to, recognise);
      if (last.isPresent()) {
        return last;
      }
      to = from;
    }
    return Optional.empty();
  }

  private <T> Optional<T> lastBetween(
      TopicPartition partition, long from, long to, Function<ConsumerRecord<byte[], byte[]>, Optional<T>> recognise) {
    Optional<T> last = Optional.empty();
    reader.seek(partition, from);
    for (long at = from; at < to; at = advanced(partition, at)) {
      for (ConsumerRecord<byte[], byte[]> found : reader.poll(PATIENCE).records(partition)) {
        Optional<T> recognised = found.offset() < to ? recognise.apply(found) : Optional.empty();
        last = recognised.isPresent() ? recognised : last;
      }
    }
    return last;
  }

  private static long only(Map<TopicPartition, Long> offsets) {
    return offsets.values().iterator().next();
  }

  private long advanced(TopicPartition partition, long before) {
    long now = reader.position(partition);
    if (now <= before) {
      throw new TimeoutException("The topic " + partition.topic() + " cannot be read from " + before + " on");
    }
    return now;
  }

  @Override
  public void close() {
    reader.close();
  }
}
