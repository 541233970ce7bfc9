package org.daftar.server;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts services. */
public final class Services {

  /** Probes tell live from ready; metrics are for a scraper; logs are JSON, a line each. */
  private static final Map<String, Object> PROPERTIES =
      Map.of(
          "management.endpoints.web.exposure.include", "health,prometheus",
          "management.endpoint.health.probes.enabled", true,
          "management.endpoint.health.group.liveness.include", "livenessState",
          "management.endpoint.health.group.readiness.include", "*",
          "management.endpoint.health.show-details", "always",
          "management.endpoint.health.show-components", "always",
          "management.info.env.enabled", false,
          "logging.structured.format.console", "ecs",
          "logging.structured.json.exclude", "error.stack_trace",
          "spring.main.log-startup-info", false);

  /** What is wrong with a request stands in its answer; it could tell who or what was asked for. */
  private static final Map<String, Object> LEVELS =
      Map.of(
          "logging.level.org.springframework.web", "error",
          "logging.level.org.axonframework.modelling.command.AbstractRepository", "error",
          "logging.level.org.apache.kafka", "error",
          "logging.level.org.mongodb", "warn");

  private Services() {}

  /**
   * Starts a service on the beans of a configuration.
   *
   * @param name of the bean that the settings become
   */
  public static ConfigurableApplicationContext start(
      Class<?> configuration, String name, Object settings, ServiceDoors doors) {
    SpringApplication application = new SpringApplication(configuration);
    application.setBannerMode(Banner.Mode.OFF);
    application.setRegisterShutdownHook(true);
    Map<String, Object> properties = new HashMap<>(PROPERTIES);
    properties.putAll(LEVELS);
    properties.putAll(doors.properties());
    application.setDefaultProperties(properties);
    application.addInitializers(context -> context.getBeanFactory().registerSingleton(name, settings));
    return application.run();
  }

  /** Runs a service in this process; where it cannot start, says why in one line and ends with status 1. */
  public static void run(String service, Runnable start) {
    try {
      start.run();
    } catch (InvalidVariable e) {
      System.err.println(service + ": " + e.getMessage());
      System.exit(2);
    } catch (RuntimeException e) {
      System.err.println(service + ": could not start: " + e.getMessage());
      System.exit(1);
    }
  }
}
