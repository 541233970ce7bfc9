package org.daftar.command.platform.relay;

import org.daftar.carrier.Topics;
import org.daftar.server.Brokers;

/**
 * How the carrier is reached, and what is asked of it.
 *
 * @param brokers of the carrier
 * @param events the topic of the events
 * @param checkpoints the topic of the checkpoints
 * @param replicationFactor on how many servers a topic that is made lies
 * @param minInSyncReplicas how many of them must have a record before it counts as sent
 */
public record RelaySettings(
    Brokers brokers, String events, String checkpoints, int replicationFactor, int minInSyncReplicas) {

  /** How many bytes a record has at most: payload, leaf, salts and voucher. */
  public static final int LARGEST_RECORD = 4 << 20;

  public RelaySettings {
    if (minInSyncReplicas < 1 || replicationFactor < minInSyncReplicas) {
      throw new IllegalArgumentException(
          minInSyncReplicas + " of " + replicationFactor + " servers cannot be the fewest that have a record");
    }
    if (events.equals(checkpoints)) {
      throw new IllegalArgumentException("Events and checkpoints have a topic each, not " + events + " for both");
    }
  }

  /** The topics by their usual names. */
  public static RelaySettings of(Brokers brokers, int replicationFactor, int minInSyncReplicas) {
    return new RelaySettings(brokers, Topics.EVENTS, Topics.CHECKPOINTS, replicationFactor, minInSyncReplicas);
  }
}
