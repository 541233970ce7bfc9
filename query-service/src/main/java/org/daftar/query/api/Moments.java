package org.daftar.query.api;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.daftar.query.comparison.Span;
import org.daftar.query.history.AsOf;
import org.daftar.query.projection.ReadLog;

/** Finds out as of which moment a question is to be answered, and waits for what its asker has just written. */
public final class Moments {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ReadLog log;

  /** Moments of a log. */
  public Moments(ReadLog log) {
    this.log = log;
  }

  /**
   * The moment of a question: {@code atPosition=N} the first N events, {@code asKnownAt=INSTANT} those recorded up to
   * then, otherwise all; {@code after=N} waits for N events first.
   *
   * @throws BadQuestion where the parameters are malformed or contradict each other
   * @throws NotYetRead where the events waited for did not come in time
   */
  public AsOf of(Question question) {
    question.number("after").ifPresent(this::await);
    return moment(question, "atPosition", "asKnownAt").orElseGet(log::now);
  }

  /**
   * The two moments of a question, each by a position or an instant: {@code fromPosition=N} or {@code
   * fromKnownAt=INSTANT}, and {@code toPosition=N}, {@code toKnownAt=INSTANT} or now.
   *
   * @throws BadQuestion where the earlier moment is missing or is later than the other, or a parameter is malformed
   * @throws NotYetRead where the events waited for did not come in time
   */
  public Span between(Question question) {
    question.number("after").ifPresent(this::await);
    AsOf from =
        moment(question, "fromPosition", "fromKnownAt")
            .orElseThrow(() ->
                new BadQuestion("fromPosition", "moment-is-missing", "must be given, or 'fromKnownAt' in its place"));
    AsOf to = moment(question, "toPosition", "toKnownAt").orElseGet(log::now);
    if (to.size() < from.size()) {
      String parameter = question.text("fromPosition").isPresent() ? "fromPosition" : "fromKnownAt";
      throw new BadQuestion(
          parameter, "span-ends-before-it-starts", "must not be after the moment that it is compared with");
    }
    return new Span(from, to);
  }

  private Optional<AsOf> moment(Question question, String byPosition, String byInstant) {
    Optional<Long> position = question.number(byPosition);
    Optional<Instant> instant = question.text(byInstant).map(text -> instant(byInstant, text));
    if (position.isPresent() && instant.isPresent()) {
      throw new BadQuestion(byInstant, "two-moments", "must not be given together with '" + byPosition + "'");
    }
    return position.map(size -> at(byPosition, size)).or(() -> instant.map(when -> new AsOf(log.sizeAt(when))));
  }

  /** Everything that has been read. */
  public AsOf now() {
    return log.now();
  }

  /** When the last event before a moment was recorded; empty where there was none. */
  public Optional<Instant> recordedAt(AsOf moment) {
    return log.recordedAt(moment);
  }

  private AsOf at(String parameter, long position) {
    if (position > log.size()) {
      throw new BadQuestion(
          parameter, "position-is-beyond-the-log", "must be at most " + log.size() + ", what the log holds");
    }
    return new AsOf(position);
  }

  private void await(long size) {
    try {
      if (!log.await(size, PATIENCE)) {
        throw new NotYetRead("log position " + size + " has not been read yet; " + log.size() + " has");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotYetRead("the server is stopping");
    }
  }

  private static Instant instant(String parameter, String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw new BadQuestion(
          parameter, "instant-is-malformed", "must be an instant with its zone, such as 2026-11-22T10:00:00Z");
    }
  }
}
