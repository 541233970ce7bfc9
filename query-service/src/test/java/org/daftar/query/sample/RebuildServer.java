package org.daftar.query.sample;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.daftar.query.api.QuestionProblems;
import org.daftar.query.form.sending.FormTokens;
import org.daftar.query.page.PageProblems;
import org.daftar.query.platform.web.RebuildApi;
import org.daftar.query.rebuild.Rebuilds;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Rebuilds over the web, on a free port of the loopback address. */
public final class RebuildServer implements AutoCloseable {

  private final ConfigurableApplicationContext running;
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;

  /** Starts a server. */
  public RebuildServer(Rebuilds rebuilds) {
    SpringApplication application = new SpringApplication(Wiring.class);
    application.setDefaultProperties(
        Map.of("server.port", 0, "server.address", "127.0.0.1", "spring.main.banner-mode", "off"));
    application.addInitializers(context -> context.getBeanFactory().registerSingleton("rebuilds", rebuilds));
    this.running = application.run();
    int port = Objects.requireNonNull(((WebServerApplicationContext) running).getWebServer()).getPort();
    this.address = URI.create("http://127.0.0.1:" + port);
  }

  /** Where it is. */
  public URI address() {
    return address;
  }

  /** Sends a request without a body. */
  public HttpResponse<String> send(String method, String path) throws Exception {
    return send(request(path).method(method, BodyPublishers.noBody()));
  }

  /** Sends a form with a cookie. */
  public HttpResponse<String> post(String path, String form, String cookie) throws Exception {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", cookie)
            .POST(BodyPublishers.ofString(form)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  /** What it answers to, as {@code METHOD address}. */
  public Set<String> operations() {
    return running
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .stream()
        .flatMap(mapping ->
            mapping.getMethodsCondition().getMethods().stream()
                .flatMap(method -> mapping.getPatternValues().stream().map(pattern -> method + " " + pattern)))
        .collect(Collectors.toSet());
  }

  @Override
  public void close() {
    http.close();
    running.close();
  }

  @SpringBootConfiguration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import({RebuildApi.class, QuestionProblems.class, PageProblems.class})
  static class Wiring {

    @Bean
    FormTokens formTokens() {
      return FormTokens.ofThisProcess(new SecureRandom());
    }
  }
}
