package org.daftar.server;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;

/**
 * A server for one person on one machine, unless its {@link Doors} say otherwise. Import it once for the whole server:
 * what it guards is every address, whichever side answers there.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:/org/daftar/server/server.properties")
public class LocalServer {

  @Bean
  static LoopbackOnly loopbackOnly(ObjectProvider<Doors> doors) {
    return new LoopbackOnly(doors.getIfAvailable(() -> Doors.LOCAL));
  }

  @Bean
  static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> securityHeaders() {
    return server -> server.addEngineValves(new SecurityHeaders());
  }

  @Bean
  FilterRegistrationBean<LocalGuard> localGuard(ObjectProvider<Doors> doors) {
    FilterRegistrationBean<LocalGuard> registration =
        new FilterRegistrationBean<>(new LocalGuard(doors.getIfAvailable(() -> Doors.LOCAL)));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  @Bean
  FilterRegistrationBean<ReadableParameters> readableParameters() {
    FilterRegistrationBean<ReadableParameters> registration = new FilterRegistrationBean<>(new ReadableParameters());
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return registration;
  }
}
