package org.daftar.organisation.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A set-up as compose files describe it: overridden, extended and with their variables filled in by the rules of the
 * Compose Specification (compose-spec.io), as far as our files use them.
 */
record Compose(Map<String, Object> content) {

  static final Path FOLDER = Path.of("..");
  static final String BASE = "docker-compose.yml";
  static final String CLUSTER = "docker-compose.cluster.yml";

  /** A variable of whoever starts it, with what stands in for it. */
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\w+:-([^}]*)}");

  /** One of each part. */
  static Compose single() throws IOException {
    return of(text(BASE));
  }

  /** Several of each part. */
  static Compose cluster() throws IOException {
    return of(text(BASE), text(CLUSTER));
  }

  static String text(String file) throws IOException {
    return Files.readString(FOLDER.resolve(file));
  }

  static Compose of(String base) {
    return new Compose(parsed(base));
  }

  static Compose of(String base, String override) {
    Map<String, Object> below = parsed(base);
    Map<String, Object> above = parsed(override);
    map(above, "services").replaceAll((name, service) -> extended(below, asMap(service)));
    return new Compose(merged(below, above));
  }

  /** The containers by name. */
  Map<String, Map<String, Object>> services() {
    Map<String, Map<String, Object>> services = new TreeMap<>();
    map(content, "services").forEach((name, service) -> services.put(name, asMap(service)));
    return services;
  }

  /** What a container is told by variables. */
  Map<String, String> environment(String service) {
    Map<String, String> environment = new TreeMap<>();
    map(services().get(service), "environment").forEach((name, value) -> environment.put(name, filledIn(value)));
    return environment;
  }

  static Map<String, Object> map(Map<String, Object> within, String name) {
    return asMap(within.getOrDefault(name, Map.of()));
  }

  static List<String> list(Map<String, Object> within, String name) {
    return ((List<?>) within.getOrDefault(name, List.of())).stream().map(String::valueOf).toList();
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> asMap(Object value) {
    return (Map<String, Object>) value;
  }

  private static String filledIn(Object value) {
    return VARIABLE.matcher(String.valueOf(value)).replaceAll("$1").replace("$$", "$");
  }

  private static Map<String, Object> parsed(String text) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
  }

  private static Object extended(Map<String, Object> below, Map<String, Object> service) {
    Map<String, Object> own = new LinkedHashMap<>(service);
    return own.remove("extends") instanceof Map<?, ?> model && model.get("file").equals(BASE)
        ? merged(map(map(below, "services"), String.valueOf(model.get("service"))), own)
        : own;
  }

  private static Map<String, Object> merged(Map<String, Object> below, Map<String, Object> above) {
    Map<String, Object> all = new LinkedHashMap<>(below);
    above.forEach((name, value) -> all.merge(name, value, (old, added) -> merged(name, old, added)));
    return all;
  }

  private static Object merged(String name, Object below, Object above) {
    if (below instanceof Map && above instanceof Map) {
      return merged(asMap(below), asMap(above));
    }
    if (below instanceof List<?> old && above instanceof List<?> added) {
      return name.equals("volumes") ? mounts(old, added) : notUnderstood(name);
    }
    return above;
  }

  /** What is mounted at a place takes the place of what was. */
  private static List<Object> mounts(List<?> below, List<?> above) {
    Map<String, Object> byTarget = new LinkedHashMap<>();
    List<Object> all = new ArrayList<>(below);
    all.addAll(above);
    all.forEach(mount -> byTarget.put(Mount.of(String.valueOf(mount)).target(), mount));
    return List.copyOf(byTarget.values());
  }

  private static Object notUnderstood(String name) {
    throw new IllegalArgumentException("the list " + name + " is overridden, of which nothing is known here");
  }
}
