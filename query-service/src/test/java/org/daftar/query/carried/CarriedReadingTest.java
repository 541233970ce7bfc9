package org.daftar.query.carried;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.daftar.carrier.Bytes;
import org.daftar.carrier.CarriedEvent;
import org.daftar.query.feed.Portion;
import org.daftar.query.feed.RecordedEvent;
import org.daftar.query.sample.CarriedSample;
import org.daftar.query.sample.SampleLog;
import org.junit.jupiter.api.Test;

class CarriedReadingTest {

  private static final int SIZE = 12;

  private final List<RecordedEvent> log = log();
  private final CarriedSample carried = CarriedSample.of(log);
  private final Quarantine quarantine = new Quarantine();
  private final CarriedReading reading = reading(quarantine);

  @Test
  void makesTheLogAgain() {
    arrive(carried.events());
    assertThat(reading.take(SIZE)).isEqualTo(Portion.of(log, 0));
    assertThat(quarantine.counts()).isEmpty();
  }

  @Property(tries = 30)
  void makesTheLogAgainWhateverTheOrderAndHoweverOften(@ForAll long seed) {
    Random random = new Random(seed);
    List<CarriedEvent> sent = new ArrayList<>(carried.events());
    IntStream.range(0, SIZE).forEach(i -> sent.add(carried.event(random.nextInt(SIZE))));
    Collections.shuffle(sent, random);
    CarriedReading shuffled = reading(quarantine);
    sent.forEach(event -> shuffled.accept(new Arrival.Event(0, event)));
    assertThat(shuffled.take(SIZE)).isEqualTo(Portion.of(log, 0));
    assertThat(shuffled.isMissingOne()).isFalse();
  }

  @Test
  void takesManyAtOnceAsOneAfterTheOther() {
    List<Arrival> arrivals = new ArrayList<>();
    for (int place = 0; place < 500; place++) {
      arrivals.add(arrival(place));
    }
    Quarantine ofMany = new Quarantine();
    CarriedReading many = reading(ofMany);
    many.accept(arrivals, arrival -> arrival);
    arrivals.forEach(reading::accept);

    assertThat(many.take(SIZE)).isEqualTo(reading.take(SIZE)).isEqualTo(Portion.of(log, 0));
    assertThat(ofMany.last()).isEqualTo(quarantine.last()).isNotEmpty();
    assertThat(ofMany.counts()).isEqualTo(quarantine.counts()).hasSize(2);
  }

  private Arrival arrival(int place) {
    return switch (place % 7) {
      case 5 -> new Arrival.Unreadable(place, "is no CloudEvent");
      case 6 ->
          new Arrival.Event(place, with(carried.event(1), carried.event(1).payload(), carried.event(2).voucher()));
      default -> new Arrival.Event(place, carried.event(place % SIZE));
    };
  }

  @Test
  void handsOutNothingBeyondOneThatIsMissing() {
    arrive(without(carried.events(), 4));
    assertThat(reading.take(SIZE)).isEqualTo(Portion.of(log.subList(0, 4), 0));
    assertThat(reading.isMissingOne()).isTrue();
    arrive(List.of(carried.event(4)));
    assertThat(reading.take(SIZE)).isEqualTo(Portion.of(log.subList(4, SIZE), 4));
    assertThat(reading.isMissingOne()).isFalse();
  }

  @Test
  void setsAsideWhatTheRelayDidNotSend() {
    CarriedEvent forged = with(carried.event(1), carried.event(1).payload(), carried.event(2).voucher());
    arrive(List.of(carried.event(0), forged, carried.event(1)));
    assertThat(reading.take(SIZE)).isEqualTo(Portion.of(log.subList(0, 2), 0));
    assertThat(quarantine.counts()).isEqualTo(Map.of(Doubt.UNVOUCHED, 1L));
  }

  @Test
  void setsAsideAPayloadThatTheLeafWasNotMadeOf() {
    CarriedEvent altered = with(carried.event(1), carried.event(2).payload(), carried.event(1).voucher());
    arrive(List.of(carried.event(0), altered));
    assertThat(reading.take(SIZE)).isEqualTo(Portion.of(log.subList(0, 1), 0));
    assertThat(quarantine.counts()).isEqualTo(Map.of(Doubt.ALTERED, 1L));
  }

  @Test
  void setsAsideWhatDoesNotFollowInItsStreamAndGoesOnWithTheRest() {
    CarriedSample broken = CarriedSample.of(log.subList(0, 5)).addUnchained(log.get(5));
    broken.events().forEach(event -> reading.accept(new Arrival.Event(0, event)));
    assertThat(reading.take(SIZE)).isEqualTo(new Portion(log.subList(0, 5), 6));
    assertThat(quarantine.counts()).isEqualTo(Map.of(Doubt.CHAIN_BROKEN, 1L));
  }

  @Test
  void setsAsideRubbishByItsPlaceAlone() {
    reading.accept(new Arrival.Unreadable(7, "is no CloudEvent"));
    assertThat(quarantine.last())
        .containsExactly(new Quarantine.SetAside("daftar.events", 7, Doubt.MALFORMED, "is no CloudEvent"));
  }

  @Test
  void tellsHowMuchStandsUnderACheckpoint() {
    arrive(carried.events().subList(0, 8));
    assertThat(reading.sealed()).isZero();
    reading.acceptCheckpoint(0, carried.checkpoint(5));
    assertThat(reading.sealed()).isEqualTo(5);
    reading.acceptCheckpoint(1, carried.checkpoint(10));
    assertThat(reading.sealed()).isEqualTo(5);
    arrive(carried.events());
    assertThat(reading.sealed()).isEqualTo(10);
  }

  @Test
  void takesCheckpointsThatComeBeforeTheFirstEvent() {
    reading.acceptCheckpoint(0, carried.checkpoint(3));
    arrive(carried.events());
    assertThat(reading.sealed()).isEqualTo(3);
    assertThat(quarantine.counts()).isEmpty();
  }

  @Test
  void stopsWhereACheckpointContradictsWhatWasCarried() {
    CarriedSample other = CarriedSample.of(log);
    arrive(carried.events());
    assertThatExceptionOfType(Contradicted.class)
        .isThrownBy(() -> reading.acceptCheckpoint(0, other.checkpoint(9)))
        .withMessageContaining("size 9");
  }

  @Test
  void stopsWhereTheLogHasSignedTwoTreesOfOneSize() {
    CarriedSample other = CarriedSample.of(log);
    arrive(carried.events());
    reading.acceptCheckpoint(0, carried.checkpoint(9));
    assertThatExceptionOfType(Contradicted.class).isThrownBy(() -> reading.acceptCheckpoint(1, other.checkpoint(9)));
  }

  @Test
  void setsAsideACheckpointThatTheLogDidNotSign() {
    arrive(carried.events());
    String signed = new String(carried.checkpoint(9), StandardCharsets.UTF_8);
    reading.acceptCheckpoint(0, signed.replaceFirst("\n9\n", "\n8\n").getBytes(StandardCharsets.UTF_8));
    reading.acceptCheckpoint(1, new byte[] {0});
    assertThat(quarantine.counts()).isEqualTo(Map.of(Doubt.UNSIGNED, 1L, Doubt.MALFORMED, 1L));
    assertThat(reading.sealed()).isZero();
  }

  @Test
  void readsAgainWhatItLetGo() {
    Sequence sequence = new Sequence(2);
    Examiner examiner = new Examiner(CarriedSample.trusted());
    List<VouchedEvent> events = carried.events().stream().map(event -> examine(examiner, event)).toList();
    for (int i = 1; i < 6; i++) {
      sequence.offer(100 + i, events.get(i));
    }
    assertThat(sequence.rereadFrom()).isEqualTo(OptionalLong.empty());
    sequence.offer(200, events.getFirst());
    while (sequence.poll().isPresent()) {
      assertThat(sequence.isMissingOne()).isTrue();
    }
    assertThat(sequence.next()).isEqualTo(2);
    assertThat(sequence.rereadFrom()).isEqualTo(OptionalLong.of(102));
    assertThat(sequence.rereadFrom()).isEqualTo(OptionalLong.empty());
  }

  private static VouchedEvent examine(Examiner examiner, CarriedEvent event) {
    try {
      return examiner.examine(event);
    } catch (Doubtful e) {
      throw new AssertionError(e);
    }
  }

  private void arrive(List<CarriedEvent> events) {
    events.forEach(event -> reading.accept(new Arrival.Event(event.position(), event)));
  }

  private static CarriedReading reading(Quarantine quarantine) {
    return new CarriedReading(CarriedSample.trusted(), CarriedSample.CODEC, quarantine);
  }

  private static List<CarriedEvent> without(List<CarriedEvent> events, int position) {
    return events.stream().filter(event -> event.position() != position).toList();
  }

  private static CarriedEvent with(CarriedEvent event, Bytes payload, String voucher) {
    return new CarriedEvent(
        event.id(),
        event.origin(),
        event.type(),
        event.stream(),
        event.recordedAt(),
        event.position(),
        event.leaf(),
        event.salts(),
        voucher,
        payload);
  }

  private static List<RecordedEvent> log() {
    SampleLog log = new SampleLog().record("log-opened.1", "\"origin\": \"daftar.test/1\"");
    for (int i = 1; i < SIZE; i++) {
      String id = "pty_" + "abc".charAt(i % 3) + "a".repeat(25);
      log.record("party-described.1", "\"partyId\": \"" + id + "\", \"description\": {\"text\": \"" + i + "\"}");
    }
    return log.read(0, SIZE, Duration.ZERO).events();
  }
}
