package org.daftar.query.projection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.daftar.events.AudienceEvent.EntryShared;
import org.daftar.events.AudienceEvent.EntrySharedHere;
import org.daftar.events.DomainEvent;
import org.daftar.events.EntryEvent;
import org.daftar.events.EntryEvent.EntryMovedHere;
import org.daftar.events.Fact;
import org.daftar.events.amendment.Amendments;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.EventJson;
import org.daftar.events.codec.EventType;
import org.daftar.events.codec.Recording;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.query.feed.RecordedEvent;
import tools.jackson.databind.node.ObjectNode;

/** Makes up logs in which every stored name occurs and many streams interleave, always the same for the same seed. */
final class RandomRecord {

  static final EventCatalogue CATALOGUE = new EventCatalogue();
  static final EventCodec EVENTS = new EventCodec(CATALOGUE);
  static final RecordingCodec RECORDINGS = new RecordingCodec(EVENTS, List.of());

  private static final Pattern IDENTIFIER = Pattern.compile("(cas|ent|pty|src|exh)_[a-z2-7]{26}");
  private static final int SUBJECTS = 3;
  private static final EntryId LAST = new EntryId("ent_d" + "a".repeat(25));

  private final Random random;
  private final Amendments amendments = new Amendments(EVENTS);
  private final Map<String, Fact> facts = new HashMap<>();

  private RandomRecord(long seed) {
    this.random = new Random(seed);
  }

  /** A log of several times as many events as there are kinds. */
  static List<RecordedEvent> of(long seed) {
    return new RandomRecord(seed).write();
  }

  private List<RecordedEvent> write() {
    List<EventType> types = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      types.addAll(CATALOGUE.types());
    }
    Collections.shuffle(types, random);
    List<RecordedEvent> log = new ArrayList<>();
    Instant clock = Instant.parse("2026-11-23T09:00:00Z");
    for (EventType type : types) {
      clock = clock.plusMillis(random.nextInt(3));
      Recording recording = new Recording(event(type), "A. Monitor", List.of());
      log.add(new RecordedEvent(log.size(), clock, recording));
    }
    return log;
  }

  private DomainEvent event(EventType type) {
    if (type.type() == EntryEvent.AccountsSetSideBySide.class) {
      return new EntryEvent.AccountsSetSideBySide(
          new CaseId(other("cas")), List.of(new EntryId(other("ent")), LAST), "they are one fact");
    }
    DomainEvent event = RECORDINGS.decode(otherSubjects(example(type)).getBytes(StandardCharsets.UTF_8)).event();
    if (event instanceof EntryMovedHere moved) {
      return moved(moved);
    }
    if (event instanceof EntrySharedHere shared) {
      Fact fact = whole();
      return amendments.copy(new EntryShared(fact.caseId(), fact.entry(), shared.caseId(), "the same facts"), fact);
    }
    if (event instanceof EntryEvent.EntryCorrected corrected) {
      return placed(corrected);
    }
    if (event instanceof Fact fact) {
      facts.putIfAbsent(fact.entry().value(), fact);
    }
    return event;
  }

  /** What arrives is a whole fact, as the deciding side would write it. */
  private EntryMovedHere moved(EntryMovedHere example) {
    Fact fact = whole();
    CaseId from = fact.caseId();
    EntryEvent.EntryMovedAway departure =
        new EntryEvent.EntryMovedAway(from, fact.entry(), example.caseId(), "belongs there");
    return amendments.arrival(departure, fact, false);
  }

  private Fact whole() {
    return facts.values().stream()
        .findAny()
        .orElseGet(() -> (Fact) event(CATALOGUE.find("background-noted.1").orElseThrow()));
  }

  private static EntryEvent.EntryCorrected placed(EntryEvent.EntryCorrected example) {
    EntryId entry = example.entry();
    return new EntryEvent.EntryCorrected(
        example.caseId(),
        entry,
        Map.of("place", EventJson.mapper().getNodeFactory().stringNode("Almaty " + entry.value().charAt(4))),
        example.reason());
  }

  private String otherSubjects(String example) {
    return IDENTIFIER.matcher(example).replaceAll(identifier -> other(identifier.group(1)));
  }

  private String other(String prefix) {
    return prefix + "_" + "abcd".charAt(random.nextInt(SUBJECTS)) + "a".repeat(25);
  }

  private static String example(EventType type) {
    String file = "/stored-forms/" + type.storedName() + ".json";
    try (InputStream in = RandomRecord.class.getResourceAsStream(file)) {
      ObjectNode example = (ObjectNode) EventJson.mapper().readTree(Objects.requireNonNull(in, file));
      return example.toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
