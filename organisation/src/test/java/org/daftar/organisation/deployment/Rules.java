package org.daftar.organisation.deployment;

import static org.daftar.organisation.deployment.Compose.list;
import static org.daftar.organisation.deployment.Compose.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What every set-up keeps to, whatever it consists of. */
final class Rules {

  private static final String PROXY = "proxy";
  private static final Pattern PINNED = Pattern.compile("[^:@]+(:[^:@]*\\d+\\.\\d+[^:@]*|[^@]*@sha256:[0-9a-f]{64})");
  private static final Pattern SOMEBODY = Pattern.compile("[1-9]\\d*:[1-9]\\d*");
  private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|TOKEN|CREDENTIAL).*(?<!_FILE)");
  private static final Pattern SECRET_IN_ADDRESS = Pattern.compile(".*://[^/]*:[^/]*@.*");
  private static final Set<String> CONDITIONS = Set.of("service_healthy", "service_completed_successfully");

  private Rules() {}

  /** Each rule by its name, as what finds the containers that break it. */
  static Map<String, Function<Compose, List<String>>> all() {
    return Map.of(
        "only the proxy publishes a port, on the loopback address", Rules::reachable,
        "every image is pinned", each((name, service) -> PINNED.matcher(text(service, "image")).matches()),
        "every container is confined", each((name, service) -> isConfined(service)),
        "every container is bounded", each((name, service) -> isBounded(service)),
        "no variable holds a secret", Rules::tellingSecrets,
        "every secret is a file", Rules::secretsThatAreNoFiles,
        "every container tells whether it works", Rules::silent,
        "only the proxy has a way out", Rules::withAWayOut,
        "who depends on something waits until it works", each((name, service) -> waits(service)),
        "all that is used is there", Rules::missing);
  }

  private static Function<Compose, List<String>> each(BiPredicate<String, Map<String, Object>> rule) {
    return compose -> broken(compose, rule);
  }

  private static List<String> broken(Compose compose, BiPredicate<String, Map<String, Object>> rule) {
    return compose.services().entrySet().stream()
        .filter(service -> !rule.test(service.getKey(), service.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String text(Map<String, Object> within, String name) {
    return String.valueOf(within.get(name));
  }

  private static List<String> reachable(Compose compose) {
    return broken(
        compose,
        (name, service) ->
            name.equals(PROXY)
                ? list(service, "ports").stream().allMatch(port -> port.startsWith("127.0.0.1:"))
                : !service.containsKey("ports") && !service.containsKey("network_mode"));
  }

  private static boolean isConfined(Map<String, Object> service) {
    return Boolean.TRUE.equals(service.get("read_only"))
        && SOMEBODY.matcher(text(service, "user")).matches()
        && list(service, "cap_drop").equals(List.of("ALL"))
        && list(service, "security_opt").contains("no-new-privileges:true")
        && Stream.of("cap_add", "privileged", "devices", "pid", "ipc").noneMatch(service::containsKey);
  }

  private static boolean isBounded(Map<String, Object> service) {
    return map(map(map(service, "deploy"), "resources"), "limits").keySet().containsAll(Set.of("cpus", "memory"))
        && service.containsKey("pids_limit")
        && map(map(service, "logging"), "options").keySet().containsAll(Set.of("max-size", "max-file"));
  }

  private static List<String> tellingSecrets(Compose compose) {
    return broken(
        compose,
        (name, service) ->
            compose.environment(name).entrySet().stream()
                .noneMatch(variable ->
                    SECRET.matcher(variable.getKey()).matches()
                        || SECRET_IN_ADDRESS.matcher(variable.getValue()).matches()));
  }

  private static List<String> secretsThatAreNoFiles(Compose compose) {
    Map<String, Object> secrets = map(compose.content(), "secrets");
    return secrets.keySet().stream()
        .filter(name -> !map(secrets, name).equals(Map.of("file", "./secrets/" + name)))
        .toList();
  }

  private static List<String> silent(Compose compose) {
    return broken(
        compose,
        (name, service) -> !list(map(service, "healthcheck"), "test").isEmpty() || isAwaitedToEnd(compose, name));
  }

  private static boolean isAwaitedToEnd(Compose compose, String name) {
    return compose.services().values().stream()
        .map(service -> map(map(service, "depends_on"), name))
        .anyMatch(awaited -> text(awaited, "condition").equals("service_completed_successfully"));
  }

  private static List<String> withAWayOut(Compose compose) {
    Map<String, Object> networks = map(compose.content(), "networks");
    return broken(
        compose,
        (name, service) ->
            name.equals(PROXY)
                || (service.containsKey("networks")
                    && list(service, "networks").stream()
                        .allMatch(network -> Boolean.TRUE.equals(map(networks, network).get("internal")))));
  }

  private static boolean waits(Map<String, Object> service) {
    Map<String, Object> dependencies = map(service, "depends_on");
    return dependencies.keySet().stream()
        .allMatch(name -> CONDITIONS.contains(text(map(dependencies, name), "condition")));
  }

  private static List<String> missing(Compose compose) {
    List<String> missing = new ArrayList<>();
    compose
        .services()
        .forEach((name, service) -> {
          used(service).filter(used -> !isThere(compose, used)).forEach(used -> missing.add(name + " " + used));
        });
    return missing;
  }

  /** What a container uses, as {@code kind/name}. */
  private static Stream<String> used(Map<String, Object> service) {
    return Stream.of(
            list(service, "networks").stream().map(network -> "networks/" + network),
            list(service, "secrets").stream().map(secret -> "secrets/" + secret),
            ((List<?>) service.getOrDefault("configs", List.of()))
                .stream().map(config -> "configs/" + Compose.asMap(config).get("source")),
            list(service, "volumes").stream()
                .map(volume -> Mount.of(volume).source())
                .filter(source -> !source.isEmpty())
                .map(source -> "volumes/" + source),
            map(service, "depends_on").keySet().stream().map(other -> "services/" + other))
        .flatMap(all -> all);
  }

  private static boolean isThere(Compose compose, String used) {
    int slash = used.indexOf('/');
    return map(compose.content(), used.substring(0, slash)).containsKey(used.substring(slash + 1));
  }
}
