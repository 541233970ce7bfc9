package org.daftar.command.platform.node;

import java.util.List;
import org.daftar.command.platform.web.BundleApi;
import org.daftar.command.platform.web.CommandApi;
import org.daftar.command.platform.web.EvidenceApi;
import org.daftar.server.Doors;
import org.daftar.server.LocalServer;
import org.daftar.server.Services;
import org.daftar.server.Variables;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** One node of the deciding side. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
    excludeName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
    })
@Import({
  SharedLog.class,
  CommandApi.class,
  EvidenceApi.class,
  BundleApi.class,
  CommandHealth.class,
  CommandMetrics.class,
  LocalServer.class
})
public class CommandService {

  @Bean
  Doors doors(CommandSettings settings) {
    return settings.doors().doors();
  }

  /**
   * Starts a node as the environment says, and runs until it is told to stop.
   *
   * @param arguments none, or {@code republish} and perhaps a position, to refill the topic and to end
   */
  public static void main(String[] arguments) {
    System.setProperty("axon.update-check.disabled", "true");
    Variables variables = new Variables(System.getenv());
    switch (List.of(arguments)) {
      case List<String> none when none.isEmpty() ->
          Services.run("command-service", () -> start(CommandSettings.of(variables)));
      case List<String> asked when asked.getFirst().equals("republish") && asked.size() <= 2 ->
          Services.run("command-service", () -> republish(variables, asked.subList(1, asked.size())));
      case List<String> other -> {
        System.err.println("command-service: knows no " + String.join(" ", other) + ", only: republish [POSITION]");
        System.exit(2);
      }
    }
  }

  private static void republish(Variables variables, List<String> position) {
    try {
      long from = position.isEmpty() ? 0 : Long.parseLong(position.getFirst());
      System.out.println(new Republish(variables).toldFrom(from));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("a position is a whole number, not " + position.getFirst(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Starts a node; close it to stop. */
  public static ConfigurableApplicationContext start(CommandSettings settings) {
    return Services.start(CommandService.class, "commandSettings", settings, settings.doors());
  }
}
