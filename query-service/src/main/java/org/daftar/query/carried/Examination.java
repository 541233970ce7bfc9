package org.daftar.query.carried;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Examines many arrivals at once: what one of them is does not depend on the others. Each processor takes a part of
 * those that came one after the other, by an examiner of its own, since one voucher vouches for many in a row.
 */
final class Examination {

  /** Fewer are not worth a second thread. */
  private static final int LEAST_PART = 32;

  private final List<Examiner> examiners;

  Examination(TrustedLog trusted) {
    this.examiners =
        Stream.generate(() -> new Examiner(trusted)).limit(Runtime.getRuntime().availableProcessors()).toList();
  }

  /** What came of an arrival. */
  sealed interface Examined {

    /** Where it stands on the carrier. */
    long offset();

    /** The relay sent it. */
    record Genuine(long offset, VouchedEvent event) implements Examined {}

    /** It is not shown. */
    record SetAside(long offset, Doubt doubt, String why) implements Examined {}
  }

  /** What came of each, in the order in which they came. */
  <R> List<Examined> of(List<R> records, Function<? super R, Arrival> reading) {
    int parts = Math.clamp(records.size() / LEAST_PART, 1, examiners.size());
    return IntStream.range(0, parts)
        .parallel()
        .mapToObj(part -> examined(part(records, part, parts), reading, examiners.get(part)))
        .flatMap(List::stream)
        .toList();
  }

  private static <R> List<R> part(List<R> records, int part, int parts) {
    return records.subList(records.size() * part / parts, records.size() * (part + 1) / parts);
  }

  private static <R> List<Examined> examined(List<R> records, Function<? super R, Arrival> reading, Examiner examiner) {
    List<Examined> all = new ArrayList<>(records.size());
    records.forEach(record -> all.add(examined(reading.apply(record), examiner)));
    return all;
  }

  private static Examined examined(Arrival arrival, Examiner examiner) {
    return switch (arrival) {
      case Arrival.Unreadable rubbish -> new Examined.SetAside(rubbish.offset(), Doubt.MALFORMED, rubbish.why());
      case Arrival.Event event -> examined(event, examiner);
    };
  }

  private static Examined examined(Arrival.Event arrival, Examiner examiner) {
    try {
      return new Examined.Genuine(arrival.offset(), examiner.examine(arrival.event()));
    } catch (Doubtful e) {
      return new Examined.SetAside(arrival.offset(), e.doubt(), String.valueOf(e.getMessage()));
    }
  }
}
