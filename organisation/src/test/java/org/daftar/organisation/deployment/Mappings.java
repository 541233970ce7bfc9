package org.daftar.organisation.deployment;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daftar.command.resource.Resources;
import org.daftar.events.codec.EventCatalogue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** All that the two services answer, as their code maps it. */
final class Mappings {

  private static final Pattern VARIABLE = Pattern.compile("\\{\\w+(?::(\\w+)[^}]*)?}");

  private Mappings() {}

  /**
   * One request that is answered.
   *
   * @param service which answers it
   * @param controller in which class
   */
  record Mapping(String method, String path, String service, String controller) {}

  static List<Mapping> all() {
    Stream<Mapping> written =
        new Resources(new EventCatalogue())
            .all().stream()
                .map(resource -> new Mapping("POST", sample(resource.path()), "command-service", "the table"));
    return Stream.concat(
            written,
            Stream.of("command", "query").flatMap(side -> controllers("org.daftar." + side, side + "-service")))
        .toList();
  }

  private static Stream<Mapping> controllers(String root, String service) {
    ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
    return scanner.findCandidateComponents(root).stream()
        .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
        .flatMap(controller ->
            Arrays.stream(controller.getDeclaredMethods())
                .flatMap(method -> mapped(method, service, controller.getSimpleName())));
  }

  private static Stream<Mapping> mapped(Method method, String service, String controller) {
    RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
    if (mapping == null) {
      return Stream.empty();
    }
    return Arrays.stream(mapping.path())
        .flatMap(path ->
            Arrays.stream(mapping.method()).map(verb -> new Mapping(verb.name(), sample(path), service, controller)));
  }

  /** An address that a pattern stands for. */
  private static String sample(String pattern) {
    return VARIABLE.matcher(pattern).replaceAll(variable -> variable.group(1) == null ? "x1" : variable.group(1));
  }
}
