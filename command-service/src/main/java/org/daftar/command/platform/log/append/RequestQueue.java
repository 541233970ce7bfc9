package org.daftar.command.platform.log.append;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.daftar.command.log.LogUnavailable;

/** Where requests wait for the writer. Once closed it takes none, and hands out what is left. */
final class RequestQueue {

  private static final int GROUP = 256;

  private final Queue<Request> waiting = new ArrayDeque<>();
  private boolean closed;

  synchronized void add(Request request) {
    if (closed) {
      throw new LogUnavailable("The log is closed");
    }
    waiting.add(request);
    notifyAll();
  }

  /** Waits for requests and takes what is there, up to a group's size; empty once closed and drained. */
  synchronized List<Request> take() throws InterruptedException {
    while (waiting.isEmpty() && !closed) {
      wait();
    }
    List<Request> group = new ArrayList<>();
    while (!waiting.isEmpty() && group.size() < GROUP) {
      group.add(waiting.remove());
    }
    return group;
  }

  synchronized void close() {
    closed = true;
    notifyAll();
  }
}
