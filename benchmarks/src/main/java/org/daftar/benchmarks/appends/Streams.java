package org.daftar.benchmarks.appends;

import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.daftar.benchmarks.commands.Sample;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Payload;
import org.daftar.identity.CaseId;

/** Streams that grow by one event at a time, each to ten events; so many grow at once as there are clients. */
final class Streams {

  private static final int LENGTH = 10;

  private final Payload payload = Sample.payload();
  private final Queue<Growing> idle = new ConcurrentLinkedQueue<>();

  private record Growing(String id, long next) {}

  /** Has the next event of some stream that nobody else appends to meanwhile be appended. */
  void grow(Consumer<NewEvent> append) {
    Growing stream = idle.poll();
    if (stream == null || stream.next == LENGTH) {
      stream = new Growing(CaseId.random(ThreadLocalRandom.current()).value(), 0);
    }
    append.accept(new NewEvent(stream.id, stream.next, UUID.randomUUID().toString(), payload));
    idle.add(new Growing(stream.id, stream.next + 1));
  }
}
