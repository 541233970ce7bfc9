package org.daftar.query.carried;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.daftar.carrier.Topics;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.query.carried.Examination.Examined;
import org.daftar.query.carried.Quarantine.SetAside;
import org.daftar.query.feed.Portion;

/**
 * Makes the log again out of what a carrier brings, from its first event on, and holds it against what the log has
 * signed. Not safe for several threads.
 */
public final class CarriedReading {

  private static final int MOST_WAITING = 10_000;

  private final Examination examination;
  private final RecordingCodec codec;
  private final Quarantine quarantine;
  private final Sequence sequence = new Sequence(MOST_WAITING);
  private final StreamChains chains = new StreamChains();
  private final SealedTree tree = new SealedTree();
  private final Checkpoints checkpoints;
  private final Deque<VouchedEvent> ready = new ArrayDeque<>();
  private final Set<Long> withheld = ConcurrentHashMap.newKeySet();

  /**
   * @param codec reads the payloads; an event that it does not know stops the reading, since skipping it would lose it
   * @param quarantine takes what is not shown
   */
  public CarriedReading(TrustedLog trusted, RecordingCodec codec, Quarantine quarantine) {
    this.examination = new Examination(trusted);
    this.codec = codec;
    this.quarantine = quarantine;
    this.checkpoints = new Checkpoints(trusted, tree, quarantine);
  }

  /**
   * Takes what stands on the topic of events at one place.
   *
   * @throws Contradicted where it completes a tree that the log has signed otherwise
   */
  public void accept(Arrival arrival) {
    accept(List.of(arrival), Function.identity());
  }

  /**
   * Takes what stands on the topic of events at successive places.
   *
   * @param reading makes arrivals of the records of the carrier, on several threads
   * @throws Contradicted where one of them completes a tree that the log has signed otherwise
   */
  public <R> void accept(List<R> records, Function<? super R, Arrival> reading) {
    for (Examined examined : examination.of(records, reading)) {
      switch (examined) {
        case Examined.SetAside rubbish -> setAside(rubbish.offset(), rubbish.doubt(), rubbish.why());
        case Examined.Genuine genuine -> accept(genuine);
      }
    }
  }

  /**
   * Takes what stands on the topic of checkpoints at one place.
   *
   * @throws Contradicted where it is signed and is not a tree of what was carried
   */
  public void acceptCheckpoint(long offset, byte[] note) {
    checkpoints.accept(offset, note);
  }

  /** The events that can be read now and were not handed out yet, at most so many. */
  public Portion take(int most) {
    List<VouchedEvent> taken = new ArrayList<>();
    while (taken.size() < most && !ready.isEmpty()) {
      taken.add(ready.remove());
    }
    long size = ready.isEmpty() ? sequence.next() : ready.peek().position();
    return new Portion(taken.parallelStream().map(event -> event.recorded(codec)).toList(), size);
  }

  /** Whether the event at a position was gone through and is not shown. Safe for several threads. */
  public boolean isWithheld(long position) {
    return withheld.contains(position);
  }

  /** How many events of the log stand under a signed checkpoint. */
  public long sealed() {
    return tree.sealed();
  }

  /** How many events of the log have come in order. */
  public long size() {
    return sequence.next();
  }

  /** Whether later events have come, and the next one has not. */
  public boolean isMissingOne() {
    return sequence.isMissingOne();
  }

  /** Where to read the topic of events again; told once. */
  public OptionalLong rereadFrom() {
    return sequence.rereadFrom();
  }

  private void accept(Examined.Genuine genuine) {
    sequence.offer(genuine.offset(), genuine.event());
    for (Optional<VouchedEvent> next = sequence.poll(); next.isPresent(); next = sequence.poll()) {
      follow(genuine.offset(), next.get());
    }
  }

  private void follow(long offset, VouchedEvent event) {
    tree.append(event.hash());
    try {
      chains.follow(event.leaf(), event.hash());
      checkpoints.follow(event.position(), event.leaf());
      ready.add(event);
    } catch (Doubtful e) {
      withheld.add(event.position());
      setAside(offset, e.doubt(), "position " + event.position() + " " + e.getMessage());
    }
  }

  private void setAside(long offset, Doubt doubt, String why) {
    quarantine.setAside(new SetAside(Topics.EVENTS, offset, doubt, why));
  }
}
