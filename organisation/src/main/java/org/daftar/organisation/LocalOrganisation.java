package org.daftar.organisation;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.daftar.command.platform.node.CommandService;
import org.daftar.query.platform.node.QueryService;

/**
 * The whole distributed set-up on one machine, for those without containers: the servers from published artifacts, and
 * each service twice, every node a process of its own; before them the deployment's proxy, where nginx is installed.
 * What it keeps is gone when it ends.
 */
public final class LocalOrganisation implements AutoCloseable {

  /** The name under which everything is recorded. */
  public static final String AUTHOR = "A. Lawyer";

  /** Without the second compiler a node starts sooner and runs slower for ever. */
  private static final Map<String, String> BRIEFLY = Map.of("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");

  private final Path folder;
  private final Map<String, String> everyNode;
  private final Optional<Proxy> proxy;
  private final Servers servers;
  private final List<NodeProcess> deciding = new ArrayList<>();
  private final List<NodeProcess> answering = new ArrayList<>();

  private LocalOrganisation(Path folder, Map<String, String> everyNode, Optional<Proxy> proxy, Servers servers) {
    this.folder = folder;
    this.everyNode = everyNode;
    this.proxy = proxy;
    this.servers = servers;
  }

  /**
   * Starts everything and waits until it is ready.
   *
   * @param folder empty; for data, keys and what the processes print
   * @param nodes how many of each service
   */
  public static LocalOrganisation start(Path folder, int nodes)
      throws IOException, InterruptedException, TimeoutException {
    return start(folder, nodes, Map.of(), Servers::start);
  }

  /** The same for nodes that soon end. */
  public static LocalOrganisation startBriefly(Path folder, int nodes)
      throws IOException, InterruptedException, TimeoutException {
    return start(folder, nodes, BRIEFLY, Servers::start);
  }

  /** The same for nodes that are killed, and cut off from the servers, again and again. */
  public static LocalOrganisation startToBreak(Path folder, int nodes)
      throws IOException, InterruptedException, TimeoutException {
    return start(folder, nodes, BRIEFLY, within -> Servers.startOverLines(within, 2 * nodes));
  }

  private static LocalOrganisation start(Path folder, int nodes, Map<String, String> everyNode, ServerStart servers)
      throws IOException, InterruptedException, TimeoutException {
    Optional<Proxy> proxy = Proxy.prepare(folder.resolve("proxy"));
    LocalOrganisation organisation = new LocalOrganisation(folder, everyNode, proxy, servers.in(folder));
    try {
      organisation.startNodes(nodes);
      organisation.startProxy();
      return organisation;
    } catch (IOException | InterruptedException | TimeoutException | RuntimeException e) {
      organisation.close();
      throw e;
    }
  }

  private void startNodes(int nodes) throws IOException, InterruptedException, TimeoutException {
    for (String name : List.of("keys", "trust", "secrets")) {
      Files.createDirectory(folder.resolve(name));
    }
    Files.writeString(formSecretFile(), UUID.randomUUID() + "-" + UUID.randomUUID());
    List<Ports> answeringPorts = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      answeringPorts.add(Ports.free());
    }
    URI writesPages = answeringPorts.getFirst().address();
    for (int node = 0; node < nodes; node++) {
      deciding.add(startDeciding(node, writesPages, servers.waysOf(node)));
    }
    for (NodeProcess node : deciding) {
      node.awaitReady();
    }
    for (int node = 0; node < nodes; node++) {
      answering.add(startAnswering(node, answeringPorts.get(node), servers.waysOf(nodes + node)));
    }
    for (NodeProcess node : nodes()) {
      node.awaitReady();
    }
  }

  private void startProxy() throws IOException, InterruptedException, TimeoutException {
    if (proxy.isPresent()) {
      proxy.get().start(ports(deciding), ports(answering));
    }
  }

  private static List<Ports> ports(List<NodeProcess> nodes) {
    return nodes.stream().map(NodeProcess::ports).toList();
  }

  /** Whichever is first makes the tables and the keys, which the others find. */
  private NodeProcess startDeciding(int node, URI writesPages, Ways ways) throws IOException {
    Ports ports = Ports.free();
    Map<String, String> told = tellEveryNode(ports);
    told.put("DAFTAR_POSTGRES", ways.database());
    told.put("DAFTAR_KAFKA", ways.brokers());
    told.put("DAFTAR_KEYS", folder.resolve("keys").toString());
    told.put("DAFTAR_TRUST", folder.resolve("trust").toString());
    told.put("DAFTAR_AUTHOR", AUTHOR);
    told.put("DAFTAR_QUERY_SERVICE", writesPages.toString());
    return NodeProcess.start(CommandService.class, ports, told, folder.resolve("command-" + node + ".log"));
  }

  private NodeProcess startAnswering(int node, Ports ports, Ways ways) throws IOException {
    Map<String, String> told = tellEveryNode(ports);
    told.put("DAFTAR_KAFKA", ways.brokers());
    told.put("DAFTAR_MONGODB_FILE", Files.writeString(documentsFile(node), ways.documents()).toString());
    told.put("DAFTAR_TRUST_FILE", folder.resolve("trust").resolve("trust.txt").toString());
    told.put("DAFTAR_COMMAND_SERVICE", deciding.getFirst().address().toString());
    told.put("DAFTAR_FORM_SECRET_FILE", formSecretFile().toString());
    told.put("DAFTAR_INDEX", Files.createDirectory(folder.resolve("index-" + node)).toString());
    return NodeProcess.start(QueryService.class, ports, told, folder.resolve("query-" + node + ".log"));
  }

  private Map<String, String> tellEveryNode(Ports ports) {
    Map<String, String> told = new HashMap<>(everyNode);
    proxy.ifPresent(before -> told.putAll(before.environment(ports)));
    return told;
  }

  private Path documentsFile(int node) {
    return folder.resolve("secrets").resolve("mongodb-" + node);
  }

  private Path formSecretFile() {
    return folder.resolve("secrets").resolve("form");
  }

  /** The nodes of the deciding side. */
  public List<NodeProcess> deciding() {
    return List.copyOf(deciding);
  }

  /** The nodes of the answering side. */
  public List<NodeProcess> answering() {
    return List.copyOf(answering);
  }

  /** What is before both sides; none where nginx is not installed. */
  Optional<Proxy> proxy() {
    return proxy;
  }

  /** A clock for one of the nodes; none where there is nothing on this machine to move it with. */
  public Optional<ShiftedClock> clock() {
    return ShiftedClock.right(folder.resolve("clock"));
  }

  /** The lines between a node and the servers; none where it reaches them without. */
  public Optional<NodeLines> lines(NodeProcess node) {
    return servers.lines().stream().skip(nodes().indexOf(node)).findFirst();
  }

  /** What they need. */
  public Servers servers() {
    return servers;
  }

  /** The nodes of both. */
  public List<NodeProcess> nodes() {
    return Stream.concat(deciding.stream(), answering.stream()).toList();
  }

  @Override
  public void close() throws IOException {
    proxy.ifPresent(Proxy::close);
    answering.forEach(NodeProcess::close);
    deciding.forEach(NodeProcess::close);
    servers.close();
  }

  /** Starts what the nodes need. */
  @FunctionalInterface
  private interface ServerStart {
    Servers in(Path folder) throws IOException;
  }
}
