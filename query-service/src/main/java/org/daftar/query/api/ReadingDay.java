package org.daftar.query.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.daftar.query.history.AsOf;

/**
 * Finds out up to which day something that goes on is counted, in UTC: whoever asks as of a moment gets the same answer
 * for ever, whoever does not gets that of today.
 */
public final class ReadingDay {

  private final Moments moments;
  private final Clock clock;

  /**
   * @param clock says which day it is
   */
  public ReadingDay(Moments moments, Clock clock) {
    this.moments = moments;
    this.clock = clock;
  }

  /**
   * The day of a question: that of the instant that it names, else that on which the last event was recorded before the
   * position that it names, else today. No day is later than today.
   *
   * @param question whose moment was found already
   */
  public LocalDate of(Question question, AsOf moment) {
    Instant now = clock.instant();
    Instant read =
        question
            .text("asKnownAt")
            .map(text -> OffsetDateTime.parse(text).toInstant())
            .or(() -> question.text("atPosition").flatMap(position -> moments.recordedAt(moment)))
            .orElse(now);
    return LocalDate.ofInstant(read.isAfter(now) ? now : read, ZoneOffset.UTC);
  }
}
