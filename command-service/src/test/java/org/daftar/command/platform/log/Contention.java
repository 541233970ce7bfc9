package org.daftar.command.platform.log;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.daftar.command.log.Append;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Payload;
import org.daftar.command.log.StreamMoved;

/** Many writers on few streams: each reads a stream's head, appends after it, and tries again where it lost. */
public final class Contention {

  private static final int THREADS = 16;
  private static final int STREAMS = 10;

  private final Map<Long, String> acknowledged = new ConcurrentHashMap<>();
  private final AtomicInteger lost = new AtomicInteger();

  /** Event identifiers by the position that was acknowledged for them. */
  public Map<Long, String> acknowledged() {
    return Map.copyOf(acknowledged);
  }

  public int lost() {
    return lost.get();
  }

  /** Lets each thread append so many events, the threads shared out among the nodes. */
  public void run(int eventsEach, EventLog... nodes) {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<? extends Future<?>> running =
          IntStream.range(0, THREADS)
              .mapToObj(thread -> threads.submit(() -> write(thread, eventsEach, nodes[thread % nodes.length])))
              .toList();
      running.forEach(Contention::finish);
    }
  }

  private static void finish(Future<?> running) {
    try {
      running.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private void write(int thread, int events, EventLog node) {
    for (int n = 0; n < events; n++) {
      String eventId = "evt-" + thread + "-" + n;
      String stream = "cas_" + (thread + n) % STREAMS;
      while (!appended(node, stream, eventId)) {
        lost.incrementAndGet();
      }
    }
  }

  private boolean appended(EventLog node, String stream, String eventId) {
    long next = node.headOf(stream).orElse(Append.NOTHING) + 1;
    try {
      long position = node.append(Append.of(new NewEvent(stream, next, eventId, Payload.of("{}")))).lastPosition();
      if (acknowledged.put(position, eventId) != null) {
        throw new AssertionError("Position " + position + " was acknowledged twice");
      }
      return true;
    } catch (StreamMoved e) {
      return false;
    }
  }
}
