package org.daftar.query.api;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.daftar.query.history.AsOf;
import org.daftar.query.projection.Reader;

/** Finds out as of which moment a question is to be answered, and waits for what its asker has just written. */
public final class Moments {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Reader reader;

  /** Moments of what a reader has taken in. */
  public Moments(Reader reader) {
    this.reader = reader;
  }

  /**
   * The moment of a question: {@code atPosition=N} the first N events, {@code asKnownAt=INSTANT} those recorded up to
   * then, otherwise all; {@code after=N} waits for N events first.
   *
   * @throws BadQuestion where the parameters are malformed or contradict each other
   * @throws NotYetRead where the events waited for did not come in time
   */
  public AsOf of(Question question) {
    Optional<Long> position = question.number("atPosition");
    Optional<Instant> instant = question.text("asKnownAt").map(Moments::instant);
    question.number("after").ifPresent(this::await);
    if (position.isPresent() && instant.isPresent()) {
      throw new BadQuestion("asKnownAt", "two-moments", "must not be given together with 'atPosition'");
    }
    if (position.isPresent()) {
      return at(position.get());
    }
    return instant.map(when -> new AsOf(reader.sizeAt(when))).orElseGet(reader::now);
  }

  /** Everything that has been read. */
  public AsOf now() {
    return reader.now();
  }

  /** When the last event before a moment was recorded; empty where there was none. */
  public Optional<Instant> recordedAt(AsOf moment) {
    return reader.recordedAt(moment);
  }

  private AsOf at(long position) {
    if (position > reader.size()) {
      throw new BadQuestion(
          "atPosition", "position-is-beyond-the-log", "must be at most " + reader.size() + ", what the log holds");
    }
    return new AsOf(position);
  }

  private void await(long size) {
    try {
      if (!reader.await(size, PATIENCE)) {
        throw new NotYetRead("log position " + size + " has not been read yet; " + reader.size() + " has");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotYetRead("the server is stopping");
    }
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw new BadQuestion(
          "asKnownAt", "instant-is-malformed", "must be an instant with its zone, such as 2026-11-22T10:00:00Z");
    }
  }
}
