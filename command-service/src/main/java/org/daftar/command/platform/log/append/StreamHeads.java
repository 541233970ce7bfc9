package org.daftar.command.platform.log.append;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Set;
import org.daftar.command.platform.log.database.StreamHead;

/** The heads of the streams in use lately, as of the head of the log that the writer saw last. */
final class StreamHeads {

  private static final int STREAMS = 50_000;

  private final Cache<String, StreamHead> heads =
      Caffeine.newBuilder().maximumSize(STREAMS).executor(Runnable::run).build();

  Map<String, StreamHead> known(Set<String> streams) {
    return heads.getAllPresent(streams);
  }

  void learn(Map<String, StreamHead> current) {
    heads.putAll(current);
  }

  /** Somebody else has appended: what is known may be too low. */
  void forget() {
    heads.invalidateAll();
  }
}
