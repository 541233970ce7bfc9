package org.daftar.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a service is told by environment variables. A secret is never one itself: a variable names the file that holds
 * it. What is asked for is remembered, so that documentation and deployments can be held against it.
 */
public final class Variables {

  private final Map<String, String> environment;
  private final Set<String> asked = new TreeSet<>();

  /** Variables by name, as {@link System#getenv()} tells them. */
  public Variables(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /** The names of all that were asked for so far. */
  public Set<String> asked() {
    return Collections.unmodifiableSet(asked);
  }

  /** A text, where there is one. */
  public Optional<String> find(String name) {
    asked.add(name);
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
  }

  /**
   * A text.
   *
   * @param rule what it must be
   * @throws InvalidVariable where there is none
   */
  public String text(String name, String rule) {
    return find(name).orElseThrow(() -> new InvalidVariable(name, rule));
  }

  /** Texts with commas between them; none where there is no such variable. */
  public Set<String> texts(String name) {
    return find(name).stream()
        .flatMap(all -> Arrays.stream(all.split(",")))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A whole number.
   *
   * @param usual where there is no such variable
   * @throws InvalidVariable where it is none, or not within the bounds
   */
  public int number(String name, int usual, int least, int most) {
    Optional<String> text = find(name);
    try {
      int number = text.map(Integer::parseInt).orElse(usual);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw notANumber(name, least, most);
    }
    throw notANumber(name, least, most);
  }

  private static InvalidVariable notANumber(String name, int least, int most) {
    return new InvalidVariable(name, "must be a whole number from " + least + " to " + most);
  }

  /**
   * A length of time as ISO 8601 writes it, such as {@code PT10S}.
   *
   * @throws InvalidVariable where it is none, or not positive
   */
  public Duration duration(String name, Duration usual) {
    try {
      Duration duration = find(name).map(Duration::parse).orElse(usual);
      if (duration.isPositive()) {
        return duration;
      }
    } catch (DateTimeParseException e) {
      throw new InvalidVariable(name, "must be a length of time such as PT10S");
    }
    throw new InvalidVariable(name, "must be a length of time above zero, such as PT10S");
  }

  /**
   * An address on the web, where there is one.
   *
   * @throws InvalidVariable where it is none of {@code http} or {@code https} with a host
   */
  public Optional<URI> address(String name) {
    return find(name)
        .map(text -> {
          try {
            URI address = URI.create(text);
            if (Set.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null) {
              return address;
            }
          } catch (IllegalArgumentException e) {
            throw new InvalidVariable(name, "must be an address such as http://command-service:8081");
          }
          throw new InvalidVariable(name, "must be an address such as http://command-service:8081");
        });
  }

  /**
   * A folder that exists.
   *
   * @throws InvalidVariable where it does not
   */
  public Path folder(String name) {
    Path folder = Path.of(text(name, "must name a folder"));
    if (!Files.isDirectory(folder)) {
      throw new InvalidVariable(name, "must name a folder that exists");
    }
    return folder;
  }

  /**
   * What stands in a file that a variable names, without white space around it.
   *
   * @throws InvalidVariable where there is no such file, or nothing in it
   */
  public String contentOf(String name) {
    Path file = Path.of(text(name, "must name a file"));
    try {
      String content = Files.readString(file).strip();
      if (!content.isEmpty()) {
        return content;
      }
    } catch (IOException e) {
      throw new InvalidVariable(name, "must name a file that can be read");
    }
    throw new InvalidVariable(name, "must name a file that is not empty");
  }
}
