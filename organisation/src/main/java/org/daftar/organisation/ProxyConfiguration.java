package org.daftar.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How nginx is told to be the proxy. The deployment's own is changed line by line, and only where a machine without
 * containers differs; whatever else it says, it says here too.
 */
record ProxyConfiguration(List<String> lines) {

  private static final String DEPLOYED = "nginx.conf";

  /** What the deployment mounts at the same places as a folder in memory. */
  private static final List<String> KEPT_IN_FOLDER =
      List.of(
          "pid /tmp/nginx.pid;",
          "client_body_temp_path /tmp/body;",
          "proxy_temp_path /tmp/proxy;",
          "fastcgi_temp_path /tmp/fastcgi;",
          "uwsgi_temp_path /tmp/uwsgi;",
          "scgi_temp_path /tmp/scgi;");

  ProxyConfiguration {
    lines = List.copyOf(lines);
  }

  /** The one that is deployed. */
  static ProxyConfiguration deployed() throws IOException {
    try (InputStream file = ProxyConfiguration.class.getResourceAsStream(DEPLOYED)) {
      if (file == null) {
        throw new FileNotFoundException(DEPLOYED + " of the deployment is not on the class path");
      }
      return new ProxyConfiguration(new String(file.readAllBytes(), UTF_8).lines().toList());
    }
  }

  /**
   * The same for nodes on the loopback address of this machine.
   *
   * @param own where the proxy listens
   * @param folder for its files
   * @param deciding where the nodes of the deciding side listen
   * @param answering where those of the answering side do
   * @throws IllegalStateException where a line that must differ is not there once
   */
  ProxyConfiguration onThisMachine(Ports own, Path folder, List<Ports> deciding, List<Ports> answering) {
    ProxyConfiguration changed =
        with("resolver 127.0.0.11 valid=5s;", List.of())
            .with("server command-service:8081 resolve;", servers(deciding))
            .with("server query-service:8082 resolve;", servers(answering))
            .with("listen 8080;", List.of("listen 127.0.0.1:" + own.service() + ";"))
            .with("listen 127.0.0.1:8088;", List.of("listen 127.0.0.1:" + own.management() + ";"));
    for (String line : KEPT_IN_FOLDER) {
      changed = changed.with(line, List.of(line.replace("/tmp/", "\"" + folder + "/").replace(";", "\";")));
    }
    return changed;
  }

  private static List<String> servers(List<Ports> nodes) {
    return nodes.stream().map(node -> "server 127.0.0.1:" + node.service() + ";").toList();
  }

  private ProxyConfiguration with(String line, List<String> instead) {
    long found = lines.stream().filter(old -> old.strip().equals(line)).count();
    if (found != 1) {
      throw new IllegalStateException(
          "%s must have the line \"%s\" once, and has it %d times".formatted(DEPLOYED, line, found));
    }
    return new ProxyConfiguration(
        lines.stream()
            .flatMap(
                old -> old.strip().equals(line) ? instead.stream().map(now -> old.replace(line, now)) : Stream.of(old))
            .toList());
  }
}
