package org.daftar.query.platform.lucene;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.daftar.query.platform.lucene.LineReading.LastChange;
import org.daftar.query.register.line.LineQuery;
import org.daftar.query.register.line.Lines;

/**
 * Lines of all cases take longest to read and are asked for most often: the last few answers are kept for as long as
 * nothing that they count has changed.
 */
final class KeptLines {

  private static final int MOST = 8;

  private final Map<Key, Lines> kept = new LinkedHashMap<>(16, 0.75f, true);

  /** Whether answers to such a query are kept. */
  static boolean keeps(LineQuery query) {
    return query.inCase().isEmpty();
  }

  synchronized Optional<Lines> find(LineQuery query, LastChange last) {
    return Optional.ofNullable(kept.get(new Key(query, last)));
  }

  /** Of two readers at once, the later one takes over what the earlier one read. */
  synchronized Lines keep(LineQuery query, LastChange last, Lines lines) {
    Lines known = kept.computeIfAbsent(new Key(query, last), any -> lines);
    if (kept.size() > MOST) {
      kept.remove(kept.keySet().iterator().next());
    }
    return known;
  }

  private record Key(LineQuery query, LastChange last) {}
}
