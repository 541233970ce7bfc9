package org.daftar.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProxyConfigurationTest {

  private static final Path FOLDER = Path.of("/organisation/proxy");

  private ProxyConfiguration deployed = new ProxyConfiguration(List.of());

  @BeforeEach
  void read() throws IOException {
    deployed = ProxyConfiguration.deployed();
  }

  @Test
  void isTheDeployments() throws IOException {
    assertThat(deployed.lines()).isEqualTo(Files.readAllLines(Path.of("..", "deploy", "nginx.conf")));
  }

  @Test
  void changesOnlyWhatDiffersOnThisMachine() {
    assertThat(without(changed(deployed), deployed))
        .containsExactly(
            "pid \"/organisation/proxy/nginx.pid\";",
            "    client_body_temp_path \"/organisation/proxy/body\";",
            "    proxy_temp_path \"/organisation/proxy/proxy\";",
            "    fastcgi_temp_path \"/organisation/proxy/fastcgi\";",
            "    uwsgi_temp_path \"/organisation/proxy/uwsgi\";",
            "    scgi_temp_path \"/organisation/proxy/scgi\";",
            "        server 127.0.0.1:5001;",
            "        server 127.0.0.1:5003;",
            "        server 127.0.0.1:6001;",
            "        server 127.0.0.1:6003;",
            "        listen 127.0.0.1:7001;",
            "        listen 127.0.0.1:7002;");
    assertThat(without(deployed, changed(deployed))).map(String::strip).containsExactlyElementsOf(expected().toList());
  }

  @Test
  void leavesNothingThatOnlyAContainerHas() {
    List<String> settings = changed(deployed).lines().stream().filter(line -> !line.strip().startsWith("#")).toList();

    assertThat(settings).noneMatch(line -> line.contains("/tmp") || line.contains("resolve"));
    assertThat(settings).filteredOn(line -> line.contains("listen ")).allMatch(line -> line.contains(" 127.0.0.1:700"));
  }

  @ParameterizedTest
  @MethodSource("expected")
  void refusesAConfigurationThatSaysItOtherwise(String line) {
    ProxyConfiguration other = new ProxyConfiguration(deployed.lines().stream().map(o -> o.replace(line, "")).toList());

    assertThatThrownBy(() -> changed(other))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("nginx.conf must have the line \"" + line + "\" once, and has it 0 times");
  }

  @ParameterizedTest
  @MethodSource("expected")
  void refusesAConfigurationThatSaysItTwice(String line) {
    List<String> lines = new ArrayList<>(deployed.lines());
    lines.add("  " + line);

    assertThatThrownBy(() -> changed(new ProxyConfiguration(lines)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("nginx.conf must have the line \"" + line + "\" once, and has it 2 times");
  }

  static Stream<String> expected() {
    return Stream.of(
        "pid /tmp/nginx.pid;",
        "client_body_temp_path /tmp/body;",
        "proxy_temp_path /tmp/proxy;",
        "fastcgi_temp_path /tmp/fastcgi;",
        "uwsgi_temp_path /tmp/uwsgi;",
        "scgi_temp_path /tmp/scgi;",
        "resolver 127.0.0.11 valid=5s;",
        "server command-service:8081 resolve;",
        "server query-service:8082 resolve;",
        "listen 8080;",
        "listen 127.0.0.1:8088;");
  }

  private static ProxyConfiguration changed(ProxyConfiguration configuration) {
    return configuration.onThisMachine(
        new Ports(7001, 7002),
        FOLDER,
        List.of(new Ports(5001, 5002), new Ports(5003, 5004)),
        List.of(new Ports(6001, 6002), new Ports(6003, 6004)));
  }

  private static List<String> without(ProxyConfiguration one, ProxyConfiguration other) {
    return one.lines().stream().filter(line -> !other.lines().contains(line)).toList();
  }
}
