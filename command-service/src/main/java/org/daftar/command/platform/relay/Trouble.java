package org.daftar.command.platform.relay;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;

/** What keeps the relay from sending: said once when it begins, changes or ends, however often it is tried. */
final class Trouble {

  private static final Logger LOG = System.getLogger(Trouble.class.getName());

  private volatile Optional<String> current = Optional.empty();

  Optional<String> current() {
    return current;
  }

  void began(RuntimeException failure) {
    Optional<String> now = Optional.of(reason(failure));
    if (!now.equals(current)) {
      LOG.log(Level.WARNING, "Nothing is relayed: {0}", now.get());
      current = now;
    }
  }

  void ended() {
    if (current.isPresent()) {
      LOG.log(Level.INFO, "Events are relayed again");
      current = Optional.empty();
    }
  }

  /** Kafka tells the same trouble in ever new numbers: its kind is enough. */
  private static String reason(RuntimeException failure) {
    return failure instanceof KafkaException
        ? "Kafka cannot take it (" + failure.getClass().getSimpleName() + ")"
        : String.valueOf(failure.getMessage());
  }
}
