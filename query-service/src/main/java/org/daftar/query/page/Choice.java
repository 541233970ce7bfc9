package org.daftar.query.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One value to filter by.
 *
 * @param count how many there are with that value
 * @param chosen whether it is the one that is filtered by now
 */
public record Choice(String value, String label, long count, boolean chosen) {

  /** The values that occur, by label; the chosen one is among them even where nothing has it. */
  static List<Choice> of(Map<String, Long> counts, Optional<String> chosen, Function<String, String> label) {
    Map<String, Long> all = new HashMap<>(counts);
    chosen.ifPresent(value -> all.putIfAbsent(value, 0L));
    return all.entrySet().stream()
        .map(each ->
            new Choice(
                each.getKey(),
                label.apply(each.getKey()),
                each.getValue(),
                chosen.filter(each.getKey()::equals).isPresent()))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }
}
