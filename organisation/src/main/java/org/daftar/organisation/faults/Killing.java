package org.daftar.organisation.faults;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.daftar.organisation.LocalOrganisation;
import org.daftar.organisation.NodeProcess;

/** Ends processes as a power cut ends them (SIGKILL), starts them again a moment later, and counts. */
final class Killing {

  private final LocalOrganisation organisation;
  private final Chance chance;
  private final Map<Part, Integer> killed = new EnumMap<>(Part.class);

  Killing(LocalOrganisation organisation, Chance chance) {
    this.organisation = organisation;
    this.chance = chance;
  }

  /** How many of each, so far. */
  Map<Part, Integer> killed() {
    return Map.copyOf(killed);
  }

  void decidingNode() throws IOException, InterruptedException {
    kill(Stream.of(node(Part.DECIDING_NODE, chance.anyOf(organisation.deciding()))));
  }

  void answeringNode() throws IOException, InterruptedException {
    kill(Stream.of(node(Part.ANSWERING_NODE, chance.anyOf(organisation.answering()))));
  }

  void database() throws IOException, InterruptedException {
    kill(Stream.of(theDatabase()));
  }

  void broker() throws IOException, InterruptedException {
    kill(Stream.of(theBroker()));
  }

  void documents() throws IOException, InterruptedException {
    kill(theDocuments());
  }

  /** What the nodes need, at once, while they go on. */
  void servers() throws IOException, InterruptedException {
    kill(Stream.concat(Stream.of(theDatabase(), theBroker()), theDocuments()));
  }

  /** Documents stay: a database of documents has a journal, and the one that is used here keeps nothing. */
  void all() throws IOException, InterruptedException {
    kill(Stream.concat(Stream.of(theDatabase(), theBroker()), nodes()));
  }

  /**
   * Ends all before any starts again.
   *
   * @param victims in the order in which they start: a node that reaches nobody while it starts ends
   */
  private void kill(Stream<Victim> victims) throws IOException, InterruptedException {
    List<Victim> inOrder = victims.toList();
    for (Victim victim : inOrder.reversed()) {
      victim.end.run();
      killed.merge(victim.part, 1, Integer::sum);
    }
    TimeUnit.NANOSECONDS.sleep(chance.moment().toNanos());
    for (Victim victim : inOrder) {
      victim.start.run();
    }
  }

  private Stream<Victim> nodes() {
    return Stream.concat(
        organisation.deciding().stream().map(node -> node(Part.DECIDING_NODE, node)),
        organisation.answering().stream().map(node -> node(Part.ANSWERING_NODE, node)));
  }

  private static Victim node(Part part, NodeProcess node) {
    return new Victim(part, node::kill, node::restart);
  }

  private Victim theDatabase() {
    return new Victim(
        Part.DATABASE, organisation.servers().database()::kill, organisation.servers().database()::restart);
  }

  private Victim theBroker() {
    return new Victim(Part.BROKER, organisation.servers().kafka()::kill, organisation.servers().kafka()::restart);
  }

  /** None where they are kept outside, by a server that is not ours to kill. */
  private Stream<Victim> theDocuments() {
    return organisation.servers().documents().process().stream()
        .map(process -> new Victim(Part.DOCUMENTS, process::kill, process::restart));
  }

  private record Victim(Part part, Action end, Action start) {}

  /** One step with a process. */
  @FunctionalInterface
  private interface Action {
    void run() throws IOException, InterruptedException;
  }
}
