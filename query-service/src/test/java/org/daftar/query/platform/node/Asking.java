package org.daftar.query.platform.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** Asks nodes the same question again and again, each on a thread of its own, and keeps what they answer. */
final class Asking implements AutoCloseable {

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Set<String> answers = ConcurrentHashMap.newKeySet();
  private final List<CompletableFuture<Void>> asking = new ArrayList<>();

  Asking(List<Node> nodes, String question) {
    nodes.forEach(node -> asking.add(CompletableFuture.runAsync(() -> ask(node, question))));
  }

  private void ask(Node node, String question) {
    try {
      while (closed.getCount() > 0) {
        answers.add(node.get(question).body());
      }
    } catch (Exception e) {
      throw new AssertionError("a node did not answer", e);
    }
  }

  /** All different answers until now; those that could not be had are thrown. */
  Set<String> end() {
    closed.countDown();
    asking.forEach(CompletableFuture::join);
    return answers;
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
