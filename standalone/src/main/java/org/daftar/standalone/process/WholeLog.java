package org.daftar.standalone.process;

import java.time.Duration;
import java.util.Optional;
import org.daftar.command.log.EventLog;
import org.daftar.query.projection.Reader;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Opens the port only when all of the log has been read: nobody is answered from a part of it. */
final class WholeLog implements SmartInitializingSingleton {

  private static final Duration PATIENCE = Duration.ofHours(1);

  private final EventLog log;
  private final Reader reader;

  WholeLog(EventLog log, Reader reader) {
    this.log = log;
    this.reader = reader;
  }

  /**
   * @throws UnreadableLog where the reader stops before the end
   */
  @Override
  public void afterSingletonsInstantiated() {
    try {
      if (!reader.await(log.size(), PATIENCE)) {
        throw new UnreadableLog(reader.size(), reader.failure());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableLog(reader.size(), Optional.of(e));
    }
  }
}
