package org.daftar.organisation.faults;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.daftar.organisation.LocalOrganisation;
import org.daftar.organisation.NodeLines;
import org.daftar.organisation.NodeProcess;
import org.daftar.servers.Line;

/** Cuts nodes off from servers as a network does, without a word to either, and mends that. */
final class Cutting {

  private final LocalOrganisation organisation;
  private final Chance chance;
  private final Spans spans;

  Cutting(LocalOrganisation organisation, Chance chance, Spans spans) {
    this.organisation = organisation;
    this.chance = chance;
    this.spans = spans;
  }

  void decidingNodeFromDatabase() throws InterruptedException {
    cut(List.of(anyOf(organisation.deciding()).database()), spans.cutOff());
  }

  void decidingNodeFromBroker() throws InterruptedException {
    cut(List.of(anyOf(organisation.deciding()).brokers()), spans.cutOff());
  }

  void answeringNodeFromBroker() throws InterruptedException {
    cut(List.of(anyOf(organisation.answering()).brokers()), spans.cutOff());
  }

  void answeringNodeFromDocuments() throws InterruptedException {
    cut(anyOf(organisation.answering()).documents().stream().toList(), spans.cutOff());
  }

  /** All nodes, for which the server of documents is away then, and keeps what it has. */
  void documentsFromAll() throws InterruptedException {
    cut(
        organisation.answering().stream().map(this::lines).map(NodeLines::documents).flatMap(Optional::stream).toList(),
        spans.away());
  }

  private static void cut(List<Line> lines, Duration span) throws InterruptedException {
    lines.forEach(Line::cut);
    TimeUnit.NANOSECONDS.sleep(span.toNanos());
    lines.forEach(Line::mend);
  }

  private NodeLines anyOf(List<NodeProcess> nodes) {
    return lines(chance.anyOf(nodes));
  }

  private NodeLines lines(NodeProcess node) {
    return organisation.lines(node).orElseThrow();
  }
}
