package org.daftar.command.platform.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.daftar.command.log.Append;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Outcome;
import org.daftar.command.log.Payload;

/** Events whose identifiers and payloads follow from their place. */
public final class TestEvents {

  public static final Genesis GENESIS = new Genesis("evt-genesis", Payload.of("{\"event\":\"log-opened.1\"}"));

  private TestEvents() {}

  public static NewEvent event(String stream, long sequence) {
    return new NewEvent(stream, sequence, "evt-" + stream + "-" + sequence, Payload.of("{\"n\":" + sequence + "}"));
  }

  /** The events of a stream from the first sequence to the last. */
  public static Append events(String stream, long first, long last) {
    List<NewEvent> events = LongStream.rangeClosed(first, last).mapToObj(n -> event(stream, n)).toList();
    return new Append(events, Map.of(), Optional.empty());
  }

  public static Append relying(NewEvent event, String stream, long sequence) {
    return new Append(List.of(event), Map.of(stream, sequence), Optional.empty());
  }

  public static Append withKey(NewEvent event, String key) {
    return new Append(List.of(event), Map.of(), Optional.of(outcome(key)));
  }

  public static Outcome outcome(String key) {
    return new Outcome(key, "digest of " + key, 201, "/api/cases/" + key);
  }
}
