package org.daftar.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a request demands before it may have an effect.
 *
 * @param key under which it has one effect however often it arrives
 * @param seen whether the client demands that what it saw is still there
 * @param version the position of the last event that had changed the subject when the client looked at it
 */
public record Preconditions(Optional<String> key, boolean seen, OptionalLong version) {

  static final String IDEMPOTENCY_KEY = "Idempotency-Key";
  static final String IF_MATCH = "If-Match";

  private static final Pattern KEY = Pattern.compile("[ -~]{1,200}");
  private static final Pattern POSITION = Pattern.compile("(\"?)([0-9]{1,18})\\1");

  /**
   * Reads the two headers. {@code If-Match: *} demands that the subject exists, as every write does that names one.
   *
   * @throws Unacceptable where one of them is malformed or stands twice
   */
  public static Preconditions of(HttpServletRequest request) {
    return new Preconditions(key(request), request.getHeader(IF_MATCH) != null, position(request));
  }

  private static Optional<String> key(HttpServletRequest request) {
    Optional<String> key = only(request, IDEMPOTENCY_KEY);
    if (key.filter(given -> !KEY.matcher(given).matches()).isPresent()) {
      throw Unacceptable.unreadable(
          "idempotency-key-is-malformed", IDEMPOTENCY_KEY, "must be 1 to 200 printable ASCII characters");
    }
    return key;
  }

  private static OptionalLong position(HttpServletRequest request) {
    Optional<String> given = only(request, IF_MATCH).map(String::strip);
    if (given.isEmpty() || given.get().equals("*")) {
      return OptionalLong.empty();
    }
    Matcher position = POSITION.matcher(given.get());
    if (!position.matches()) {
      throw Unacceptable.unreadable(
          "if-match-is-malformed", IF_MATCH, "must be one ETag as an answer gave it, such as \"17\", or *");
    }
    return OptionalLong.of(Long.parseLong(position.group(2)));
  }

  private static Optional<String> only(HttpServletRequest request, String header) {
    List<String> values = Collections.list(request.getHeaders(header));
    if (values.size() > 1) {
      throw Unacceptable.unreadable("header-stands-twice", header, "must stand at most once");
    }
    return values.stream().findFirst();
  }
}
