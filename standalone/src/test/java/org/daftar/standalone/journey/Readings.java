package org.daftar.standalone.journey;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daftar.standalone.Instance;
import org.daftar.standalone.demo.Made;

/**
 * What an instance answers to whoever reads all of it.
 *
 * @param byPath each answer with its status and the headers that tell a version, by the path that was asked
 */
record Readings(SortedMap<String, String> byPath) {

  private static final List<String> LISTS = List.of("/api/cases", "/api/parties", "/api/sources", "/api/exhibits");
  private static final Map<String, List<String>> BELOW_A_CASE =
      Map.of("cas_", List.of("", "/timeline", "/timeline?atPosition=40", "/chronology?format=csv"));

  /** Reads the lists and everything that was made. */
  static Readings of(Instance instance, Collection<Made> made) throws IOException, InterruptedException {
    TreeSet<String> paths = new TreeSet<>(LISTS);
    for (Made one : made) {
      paths.addAll(
          BELOW_A_CASE.getOrDefault(one.id().substring(0, 4), List.of("")).stream()
              .map(below -> address(one) + below)
              .toList());
    }
    TreeMap<String, String> answers = new TreeMap<>();
    for (String path : paths) {
      answers.put(path, text(instance.ask(path)));
    }
    return new Readings(answers);
  }

  private static String address(Made made) {
    return made.id().startsWith("ent_") ? "/api/entries/" + made.id() : made.address().getPath();
  }

  private static String text(HttpResponse<String> answer) {
    return String.join(
        "\n", "" + answer.statusCode(), header(answer, "ETag"), header(answer, "Log-Position"), answer.body());
  }

  private static String header(HttpResponse<?> answer, String name) {
    Optional<String> value = answer.headers().firstValue(name);
    return name + ": " + value.orElse("none");
  }
}
