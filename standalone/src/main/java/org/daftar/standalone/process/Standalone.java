package org.daftar.standalone.process;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Objects;
import org.daftar.command.api.Author;
import org.daftar.command.bundle.Chronicles;
import org.daftar.command.platform.web.BundleApi;
import org.daftar.command.platform.web.CommandApi;
import org.daftar.command.platform.web.EvidenceApi;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.query.chronology.ChronologyFiles;
import org.daftar.query.deciding.DecidingServer;
import org.daftar.query.form.sending.FormTokens;
import org.daftar.query.platform.web.QueryApi;
import org.daftar.query.platform.web.QueryForms;
import org.daftar.query.platform.web.QueryPages;
import org.daftar.query.projection.Reader;
import org.daftar.server.LocalServer;
import org.daftar.standalone.bundle.ReadingOfEvents;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;

/** The whole of Daftar in one process. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
    excludeName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
    })
@Import({
  Codecs.class,
  DecidingSide.class,
  AnsweringSide.class,
  CommandApi.class,
  EvidenceApi.class,
  BundleApi.class,
  QueryApi.class,
  QueryPages.class,
  QueryForms.class,
  WholeLog.class,
  LocalServer.class
})
public class Standalone {

  @Bean
  FormTokens formTokens() {
    return FormTokens.ofThisProcess(new SecureRandom());
  }

  /** Forms and pages turn to this very server, whose port is known when it has started. */
  @Bean
  DecidingServer decidingServer(Environment environment) {
    return new DecidingServer(
        () -> URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port")));
  }

  @Bean
  Chronicles chronicles(EventCodec events, RecordingCodec recordings, ChronologyFiles files) {
    return new ReadingOfEvents(events, recordings, files);
  }

  @Bean
  Author author(Settings settings) {
    return new Author(settings.author());
  }

  /** Starts an instance; close it to stop. */
  public static ConfigurableApplicationContext start(Settings settings) {
    SpringApplication application = new SpringApplication(Standalone.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setRegisterShutdownHook(true);
    application.addInitializers(context -> context.getBeanFactory().registerSingleton("settings", settings));
    application.addInitializers(context -> context.addBeanFactoryPostProcessor(Standalone::startToRead));
    ConfigurableApplicationContext running = application.run("--server.port=" + settings.port());
    tell(running, new AddressFile(settings.data()));
    return running;
  }

  private static void tell(ConfigurableApplicationContext running, AddressFile file) {
    file.write(address(running));
    running.addApplicationListener(event -> {
      if (event instanceof ContextClosedEvent) {
        file.remove();
      }
    });
  }

  /** The log is read while the server is still being put together: both take seconds. */
  private static void startToRead(BeanFactory beans) {
    beans.getBean(Reader.class);
  }

  /** Where an instance answers. */
  public static URI address(ConfigurableApplicationContext running) {
    return URI.create("http://127.0.0.1:" + port(running));
  }

  /** The port on which an instance listens. */
  public static int port(ConfigurableApplicationContext running) {
    return Objects.requireNonNull(((WebServerApplicationContext) running).getWebServer()).getPort();
  }
}
