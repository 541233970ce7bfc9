package org.daftar.organisation.deployment;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which service the proxy asks: the rules of its {@code map}, of which the first that matches decides.
 *
 * @param rules as they stand there, in order
 * @param otherwise where none matches
 */
record ProxyRoutes(List<Rule> rules, String otherwise) {

  private static final Pattern MAP =
      Pattern.compile("map \"\\$request_method \\$uri\" \\$side \\{(.*?)^ {4}\\}", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern RULE = Pattern.compile("\"~([^\"]+)\"\\s+([\\w-]+);");
  private static final Pattern DEFAULT = Pattern.compile("default\\s+([\\w-]+);");

  /** Reads them out of a configuration of nginx. */
  static ProxyRoutes in(String configuration) {
    String map = first(MAP, configuration);
    return new ProxyRoutes(
        RULE.matcher(map).results().map(rule -> new Rule(Pattern.compile(rule.group(1)), rule.group(2))).toList(),
        first(DEFAULT, map));
  }

  /** The service that answers a request. */
  String service(String method, String path) {
    return rules.stream()
        .filter(rule -> rule.request().matcher(method + " " + path).find())
        .findFirst()
        .map(Rule::service)
        .orElse(otherwise);
  }

  private static String first(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .findFirst()
        .map(found -> found.group(1))
        .orElseThrow(() -> new IllegalArgumentException("there is no " + pattern));
  }

  /** One rule: {@code METHOD PATH}, and who answers it. */
  record Rule(Pattern request, String service) {}
}
