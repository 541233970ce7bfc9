package org.daftar.query.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.query.search.Slice;
import org.springframework.util.MultiValueMap;

/** The parameters of a question, read strictly: unknown, repeated or malformed ones are refused. */
public final class Question {

  private static final Set<String> EVERYWHERE = Set.of("atPosition", "asKnownAt", "after");
  private static final Set<String> BETWEEN = Set.of("fromPosition", "fromKnownAt", "toPosition", "toKnownAt", "after");
  private static final int MOST = 500;
  private static final int USUALLY = 100;
  private static final int FARTHEST = 10_000_000;

  private final MultiValueMap<String, String> parameters;

  private Question(MultiValueMap<String, String> parameters) {
    this.parameters = parameters;
  }

  /**
   * Reads the parameters.
   *
   * @param allowed those that go with this question, beside those that go with every one
   * @throws BadQuestion where another is given, or one twice
   */
  public static Question of(MultiValueMap<String, String> parameters, String... allowed) {
    return of(parameters, Stream.concat(EVERYWHERE.stream(), Stream.of(allowed)).collect(Collectors.toSet()));
  }

  /**
   * Reads the parameters of a question about two moments.
   *
   * @throws BadQuestion where another is given, or one twice
   */
  public static Question between(MultiValueMap<String, String> parameters) {
    return of(parameters, BETWEEN);
  }

  private static Question of(MultiValueMap<String, String> parameters, Set<String> known) {
    for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
      if (!known.contains(parameter.getKey())) {
        throw new BadQuestion(
            parameter.getKey(),
            "parameter-is-unknown",
            "is not a parameter here; there are: " + known.stream().sorted().collect(Collectors.joining(", ")));
      }
      if (parameter.getValue().size() > 1) {
        throw new BadQuestion(parameter.getKey(), "parameter-stands-twice", "must be given once");
      }
    }
    return new Question(parameters);
  }

  /** The value of a parameter; empty where it is not given, or given blank as forms do. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(parameters.getFirst(name)).filter(value -> !value.isBlank());
  }

  /** The value of a parameter, read as what it stands for. */
  public <T> Optional<T> value(String name, Function<String, T> parse) {
    return text(name).map(value -> parse(name, value, parse));
  }

  /** A day, e.g. {@code 2019-03-01}. */
  public Optional<LocalDate> day(String name) {
    return text(name)
        .map(value -> {
          try {
            return LocalDate.parse(value);
          } catch (DateTimeParseException e) {
            throw new BadQuestion(name, "day-is-malformed", "must be a day such as 2019-03-01");
          }
        });
  }

  /** A whole number that is not negative. */
  public Optional<Long> number(String name) {
    return text(name)
        .map(value -> {
          if (!value.matches("[0-9]{1,18}")) {
            throw new BadQuestion(name, "number-is-malformed", "must be a whole number from 0 on");
          }
          return Long.parseLong(value);
        });
  }

  /** Which part of a list is asked for. */
  public Slice slice() {
    long limit = number("limit").orElse((long) USUALLY);
    if (limit < 1 || limit > MOST) {
      throw new BadQuestion("limit", "limit-out-of-range", "must be from 1 to " + MOST);
    }
    long offset = number("cursor").orElse(0L);
    if (offset > FARTHEST) {
      throw new BadQuestion("cursor", "cursor-out-of-range", "must be a cursor that an answer gave as 'next'");
    }
    return new Slice((int) offset, (int) limit);
  }

  private static <T> T parse(String name, String value, Function<String, T> parse) {
    try {
      return parse.apply(value);
    } catch (IllegalArgumentException e) {
      throw new BadQuestion(name, "value-is-malformed", String.valueOf(e.getMessage()));
    }
  }
}
