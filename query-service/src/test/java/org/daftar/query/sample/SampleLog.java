package org.daftar.query.sample;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.query.feed.EventFeed;
import org.daftar.query.feed.Portion;
import org.daftar.query.feed.RecordedEvent;

/** A log in memory. Its first event was recorded at {@link #START}, each further one a minute after the one before. */
public final class SampleLog implements EventFeed {

  /** When the first event was recorded. */
  public static final Instant START = Instant.parse("2026-11-01T09:00:00Z");

  private static final RecordingCodec CODEC = new RecordingCodec(new EventCodec(new EventCatalogue()), List.of());

  private final List<RecordedEvent> events = new CopyOnWriteArrayList<>();

  /** Records an event: its stored name and its payload fields, as JSON without the braces. */
  public SampleLog record(String event, String fields) {
    String payload = "{\"event\": \"" + event + "\", \"recordedBy\": \"A. Monitor\", " + fields + "}";
    Instant recordedAt = START.plusSeconds(60L * events.size());
    events.add(new RecordedEvent(events.size(), recordedAt, CODEC.decode(payload.getBytes(StandardCharsets.UTF_8))));
    return this;
  }

  @Override
  public Portion read(long from, int most, Duration patience) {
    if (from >= events.size()) {
      return Portion.of(waited(patience), from);
    }
    return Portion.of(events.subList((int) from, (int) Math.min(events.size(), from + most)), from);
  }

  @Override
  public long size() {
    return events.size();
  }

  private static List<RecordedEvent> waited(Duration patience) {
    try {
      TimeUnit.MILLISECONDS.sleep(Math.min(20, patience.toMillis()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return List.of();
  }
}
