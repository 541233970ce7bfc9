package org.daftar.query.platform.kafka;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.daftar.query.projection.Candidacy;

/**
 * Lets one node of many write the shared documents: whoever has the one partition of the topic in a consumer group.
 * That a node believes itself elected for a while longer than the group does no harm: what it writes must fit on what
 * is there. One that steps aside leaves the group until it stands again.
 */
public final class ProjectorElection implements Candidacy, AutoCloseable {

  private static final Logger LOG = System.getLogger(ProjectorElection.class.getName());
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

  private final KafkaConsumer<byte[], byte[]> member;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread;
  private volatile boolean standing = true;
  private volatile boolean elected;

  /**
   * Stands for election.
   *
   * @param group of the nodes among which one is elected
   * @param session how long a node that is not heard of stays elected
   */
  public ProjectorElection(Carrier carrier, String group, Duration session) {
    this.member = carrier.member(group, session);
    this.thread = Thread.ofPlatform().name("projector-election").daemon().start(() -> stand(List.of(carrier.events())));
  }

  @Override
  public boolean isElected() {
    return elected && standing;
  }

  @Override
  public void stand() {
    standing = true;
  }

  @Override
  public void stepAside() {
    standing = false;
  }

  private void stand(List<String> topics) {
    try (member) {
      while (closed.getCount() > 0) {
        look(topics);
      }
    } catch (InterruptedException e) {
      throw new AssertionError("Nobody interrupts the election", e);
    } finally {
      elected = false;
    }
  }

  private void look(List<String> topics) throws InterruptedException {
    try {
      if (standing) {
        takePart(topics);
      } else {
        stayOutside();
      }
    } catch (WakeupException e) {
      elected = false;
    } catch (KafkaException e) {
      elected = false;
      LOG.log(Level.WARNING, "This node does not write documents at present: " + e.getMessage());
      closed.await(AFTER_FAILURE.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void takePart(List<String> topics) {
    if (member.subscription().isEmpty()) {
      member.subscribe(topics, new Listener());
    }
    member.poll(LOOK);
    elected = !member.assignment().isEmpty();
  }

  private void stayOutside() throws InterruptedException {
    if (!member.subscription().isEmpty()) {
      LOG.log(Level.WARNING, "This node cannot write documents, and leaves that to another");
      member.unsubscribe();
    }
    closed.await(LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Leaves the group, so that another node is elected at once. */
  @Override
  public void close() {
    closed.countDown();
    member.wakeup();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Listener implements ConsumerRebalanceListener {

    /** Nothing is read by the member: the partition only says who writes. */
    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      member.pause(member.assignment());
      LOG.log(
          Level.INFO,
          member.assignment().isEmpty() ? "Another node writes the documents" : "This node writes the documents");
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      elected = false;
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
      elected = false;
    }
  }
}
