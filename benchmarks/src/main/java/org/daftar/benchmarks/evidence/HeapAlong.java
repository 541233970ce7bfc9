package org.daftar.benchmarks.evidence;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.daftar.benchmarks.measuring.Heap;
import org.daftar.ledger.monitor.Mismatch;
import org.daftar.ledger.monitor.WatchedLog;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.VerifierKey;

/** A log whose reader's memory is measured along the way. */
final class HeapAlong implements WatchedLog {

  private final WatchedLog log;
  private final Set<Long> sizes;
  private final SequencedMap<Long, Double> live = new LinkedHashMap<>();
  private long taken;

  /**
   * @param sizes after how many leaves to look
   */
  HeapAlong(WatchedLog log, Set<Long> sizes) {
    this.log = log;
    this.sizes = Set.copyOf(sizes);
  }

  /** What was in use after so many leaves, in MiB. */
  SequencedMap<Long, Double> live() {
    return live;
  }

  @Override
  public Note checkpoint() throws IOException, InterruptedException, MalformedNote {
    return log.checkpoint();
  }

  @Override
  public Optional<Note> covering(long position) throws IOException, InterruptedException, MalformedNote {
    return log.covering(position);
  }

  @Override
  public Optional<Note> lastBy(VerifierKey key) throws IOException, InterruptedException, MalformedNote {
    return log.lastBy(key);
  }

  @Override
  public void leaves(long before, Reader reader) throws IOException, InterruptedException, Mismatch {
    log.leaves(
        before,
        (bytes, from, to) -> {
          reader.take(bytes, from, to);
          if (sizes.contains(++taken)) {
            live.put(taken, Heap.liveMebibytes());
          }
        });
  }

  @Override
  public void close() throws IOException {
    log.close();
  }
}
