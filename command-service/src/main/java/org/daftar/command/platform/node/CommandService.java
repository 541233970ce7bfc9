package org.daftar.command.platform.node;

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

  /** Starts a node as the environment says, and runs until it is told to stop. */
  public static void main(String[] arguments) {
    System.setProperty("axon.update-check.disabled", "true");
    Services.run("command-service", () -> start(CommandSettings.of(new Variables(System.getenv()))));
  }

  /** Starts a node; close it to stop. */
  public static ConfigurableApplicationContext start(CommandSettings settings) {
    return Services.start(CommandService.class, "commandSettings", settings, settings.doors());
  }
}
