package org.daftar.command.platform.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.daftar.command.log.Append;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Outcome;
import org.daftar.command.log.Payload;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.SigningKey;

/** Events whose identifiers and payloads follow from their place. */
public final class TestEvents {

  public static final SigningKey KEY = key();
  public static final Genesis GENESIS =
      new Genesis(KEY.verifier(), "evt-genesis", Payload.of("{\"event\":\"log-opened.1\"}"));

  private TestEvents() {}

  public static NewEvent event(String stream, long sequence) {
    return new NewEvent(
        stream, sequence, "evt-" + stream + "-" + sequence, Payload.of("{\"number\":" + sequence + "}"));
  }

  private static SigningKey key() {
    try {
      return SigningKey.of("example.org/log", Algorithm.ED25519, new byte[SigningKey.SEED_LENGTH]);
    } catch (MalformedNote e) {
      throw new IllegalStateException(e);
    }
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
