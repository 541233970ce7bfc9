package org.daftar.server;

import java.util.Map;
import java.util.Set;

/**
 * Where a service listens that runs behind a proxy.
 *
 * @param listen the address on which it listens
 * @param port for what it is there for; 0 for any free one
 * @param managementPort for probes and metrics, which the proxy does not pass on; 0 for any free one
 * @param hosts under which names it may be asked, as {@code name:port}
 */
public record ServiceDoors(String listen, int port, int managementPort, Set<String> hosts) {

  private static final int MOST = 65_535;

  public ServiceDoors {
    hosts = Set.copyOf(hosts);
  }

  /**
   * Reads the environment.
   *
   * @throws InvalidVariable where a variable breaks its rule, or the service could be reached from elsewhere without
   *     somebody having said under which names
   */
  public static ServiceDoors of(Variables variables, int usualPort, int usualManagementPort) {
    String listen = variables.find("DAFTAR_LISTEN").orElse("127.0.0.1");
    Set<String> hosts = variables.texts("DAFTAR_HOSTS");
    if (!listen.equals("127.0.0.1") && hosts.isEmpty()) {
      throw new InvalidVariable(
          "DAFTAR_HOSTS", "must say under which names, as name:port,name:port, since DAFTAR_LISTEN is " + listen);
    }
    return new ServiceDoors(
        listen,
        variables.number("DAFTAR_PORT", usualPort, 0, MOST),
        variables.number("DAFTAR_MANAGEMENT_PORT", usualManagementPort, 0, MOST),
        hosts);
  }

  /** What the web server is to keep to. */
  public Doors doors() {
    return new Doors(listen.equals("127.0.0.1"), hosts);
  }

  /** The same in the words of Spring Boot. */
  public Map<String, Object> properties() {
    return Map.of(
        "server.address", listen,
        "server.port", port,
        "management.server.address", listen,
        "management.server.port", managementPort);
  }
}
