package org.daftar.command.evidence;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.daftar.command.api.Unacceptable;
import org.springframework.util.MultiValueMap;

/** The parameters of a question about the log: whole numbers, each at most once. */
public record Asked(MultiValueMap<String, String> parameters) {

  public static Asked of(MultiValueMap<String, String> parameters, String... known) {
    Set<String> names = Set.of(known);
    parameters.keySet().stream()
        .filter(name -> !names.contains(name))
        .findFirst()
        .ifPresent(unknown -> {
          throw Unacceptable.unreadable("parameter-is-unknown", unknown, "is no parameter here; there are: " + names);
        });
    return new Asked(parameters);
  }

  /** A number from {@code least} to {@code most}; empty where it was not given. */
  public OptionalLong number(String name, long least, long most) {
    List<String> values = parameters.getOrDefault(name, List.of());
    if (values.isEmpty()) {
      return OptionalLong.empty();
    }
    if (values.size() > 1) {
      throw Unacceptable.unreadable("parameter-is-repeated", name, "must be given once");
    }
    return OptionalLong.of(number(name, values.getFirst(), least, most));
  }

  public static long number(String name, String text, long least, long most) {
    if (text.matches("[0-9]{1,15}")) {
      long number = Long.parseLong(text);
      if (least <= number && number <= most) {
        return number;
      }
    }
    throw Unacceptable.unreadable(
        "number-is-out-of-range", name, "must be a whole number from " + least + " to " + most);
  }
}
