package org.daftar.query.carried;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.query.feed.Portion;
import org.daftar.query.feed.RecordedEvent;

/**
 * Makes a part of the log again, of events that a {@link CarriedReading} has gone through before. What is not to be
 * believed is passed over: it was set aside then.
 */
public final class PartReading {

  private static final int MOST_WAITING = 1_000;

  private final Examiner examiner;
  private final RecordingCodec codec;
  private final LongPredicate withheld;
  private final Sequence sequence;
  private final List<RecordedEvent> events = new ArrayList<>();

  /**
   * @param withheld which positions are not shown
   * @param from the position of the first event wanted
   * @param most how many
   */
  public PartReading(TrustedLog trusted, RecordingCodec codec, LongPredicate withheld, long from, int most) {
    this.examiner = new Examiner(trusted);
    this.codec = codec;
    this.withheld = withheld;
    this.sequence = new Sequence(MOST_WAITING, from, from + most);
  }

  /** Takes what stands on the carrier at one place. */
  public void accept(Arrival arrival) {
    if (arrival instanceof Arrival.Event event && !isComplete()) {
      try {
        sequence.offer(event.offset(), examiner.examine(event.event()));
      } catch (Doubtful e) {
        return;
      }
      for (Optional<VouchedEvent> next = sequence.poll(); next.isPresent(); next = sequence.poll()) {
        add(next.get());
      }
    }
  }

  private void add(VouchedEvent event) {
    if (!withheld.test(event.position())) {
      events.add(event.recorded(codec));
    }
  }

  /** Whether all that is wanted has come. */
  public boolean isComplete() {
    return sequence.isAtEnd();
  }

  /** What has come in order. */
  public Portion portion() {
    return new Portion(events, sequence.next());
  }
}
