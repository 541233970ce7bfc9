package org.daftar.command.platform.log.leaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.command.log.LoggedEvent;
import org.daftar.command.log.Payload;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.ledger.tree.Hash;
import org.junit.jupiter.api.Test;

class LeafChainTest {

  private static final Instant AT = Instant.parse("2026-11-22T01:51:48.500Z");

  private final LeafMaker maker = new LeafMaker("example.org/log");
  private final Salting salting = new Salting();

  @Test
  void findsNothingInALogAsItWasWritten() {
    assertThat(findings(rows())).isEmpty();
  }

  @Test
  void findsAFieldThatWasAltered() {
    List<EventRow> rows = rows();
    rows.set(1, with(rows.get(1), Payload.of("{\"number\":7}")));
    assertThat(findings(rows)).containsExactly("has a payload that its leaf holds no digest of");
  }

  @Test
  void findsAFieldThatWasAdded() {
    List<EventRow> rows = rows();
    rows.set(1, with(rows.get(1), Payload.of("{\"number\":1,\"more\":2}")));
    assertThat(findings(rows)).singleElement().asString().contains("2 fields have not 32 bytes of salt");
  }

  @Test
  void findsALeafThatWasMadeAnew() {
    List<EventRow> rows = rows();
    EventRow second = rows.get(1);
    Optional<Hash> before = Optional.of(rows.get(0).hash());
    rows.set(1, maker.row(salting.salt(TestEvents.event("cas_1", 1)), second.event().position(), AT, before));
    assertThat(findings(rows)).containsExactly("has a leaf that does not follow the last one of stream cas_1");
  }

  @Test
  void findsALeafOfAnotherLog() {
    List<EventRow> rows = rows();
    EventRow foreign =
        new LeafMaker("example.org/other").row(salting.salt(TestEvents.event("cas_2", 0)), 3, AT, Optional.empty());
    rows.add(foreign);
    assertThat(findings(rows)).singleElement().asString().contains("says otherwise");
  }

  @Test
  void findsALeafThatContradictsItsRow() {
    List<EventRow> rows = rows();
    EventRow last = rows.removeLast();
    LoggedEvent event = last.event();
    LoggedEvent backDated =
        new LoggedEvent(2, event.stream(), event.sequence(), event.eventId(), AT.minusMillis(1), event.payload());
    rows.add(new EventRow(backDated, last.leaf(), last.salts()));
    assertThat(findings(rows)).singleElement().asString().contains("says otherwise");
  }

  @Test
  void findsALeafThatIsNoLeaf() {
    List<EventRow> rows = rows();
    EventRow last = rows.removeLast();
    rows.add(new EventRow(last.event(), Payload.of("{}"), last.salts()));
    assertThat(findings(rows)).singleElement().asString().contains("has a leaf that cannot be read");
  }

  private static EventRow with(EventRow row, Payload payload) {
    LoggedEvent event = row.event();
    return new EventRow(
        new LoggedEvent(
            event.position(), event.stream(), event.sequence(), event.eventId(), event.recordedAt(), payload),
        row.leaf(),
        row.salts());
  }

  private List<EventRow> rows() {
    List<EventRow> rows = new ArrayList<>();
    for (int n = 0; n < 3; n++) {
      Optional<Hash> before = rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast().hash());
      rows.add(maker.row(salting.salt(TestEvents.event("cas_1", n)), n, AT, before));
    }
    return rows;
  }

  private static List<String> findings(List<EventRow> rows) {
    LeafChain chain = new LeafChain();
    return rows.stream().map(chain::wrong).flatMap(Optional::stream).toList();
  }
}
