package org.daftar.query.page;

import java.util.regex.Pattern;
import org.daftar.query.api.Moments;
import org.daftar.query.api.Question;
import org.daftar.query.history.AsOf;
import org.daftar.query.projection.ReadLog;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Finds out as of which moment a page is asked for. */
public final class Readings {

  /** What a browser's own field for date and time sends: it knows no zone, the page says UTC beside it. */
  private static final Pattern WITHOUT_ZONE = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?");

  private final Moments moments;
  private final ReadLog log;

  /** Moments of a log. */
  public Readings(Moments moments, ReadLog log) {
    this.moments = moments;
    this.log = log;
  }

  /** The parameters of a page, with times in UTC where they name no zone. */
  static Question question(MultiValueMap<String, String> parameters, String... allowed) {
    MultiValueMap<String, String> zoned = new LinkedMultiValueMap<>(parameters);
    zoned.computeIfPresent("asKnownAt", (name, values) -> values.stream().map(Readings::zoned).toList());
    return Question.of(zoned, allowed);
  }

  Reading of(Question question) {
    AsOf moment = moments.of(question);
    boolean past = question.text("atPosition").isPresent() || question.text("asKnownAt").isPresent();
    return new Reading(moment, moments.recordedAt(moment), past && moment.size() < log.size());
  }

  private static String zoned(String time) {
    return WITHOUT_ZONE.matcher(time).matches() ? (time.length() == 16 ? time + ":00Z" : time + "Z") : time;
  }
}
