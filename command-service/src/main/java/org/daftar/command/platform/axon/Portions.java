package org.daftar.command.platform.axon;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LoggedEvent;

/** Reads the log from a position to its end, a portion at a time. */
final class Portions extends Spliterators.AbstractSpliterator<LoggedEvent> {

  private static final int PORTION = 1000;

  private final EventLog log;
  private Iterator<LoggedEvent> portion = List.<LoggedEvent>of().iterator();
  private long next;

  Portions(EventLog log, long from) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    this.log = log;
    this.next = from;
  }

  @Override
  public boolean tryAdvance(Consumer<? super LoggedEvent> action) {
    if (!portion.hasNext()) {
      portion = log.readFrom(next, PORTION).iterator();
    }
    if (!portion.hasNext()) {
      return false;
    }
    LoggedEvent event = portion.next();
    next = event.position() + 1;
    action.accept(event);
    return true;
  }
}
