package org.daftar.ledger.bundle;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daftar.ledger.note.Note;

/**
 * All that is handed out of a log about one case.
 *
 * @param caseId which case
 * @param leaves in the order of their positions; the last one is that of the export
 * @param checkpoint which holds all these leaves
 * @param earlier checkpoints, each smaller than this one
 * @param timeStamps tokens by the size of the checkpoint that they stamp
 * @param files what people read, by the names of {@link BundleFiles}
 * @param exhibits by the same
 */
public record Bundle(
    String caseId,
    List<BundledLeaf> leaves,
    Note checkpoint,
    List<EarlierCheckpoint> earlier,
    SortedMap<Long, byte[]> timeStamps,
    SortedMap<String, byte[]> files,
    SortedMap<String, byte[]> exhibits) {

  public Bundle {
    leaves = List.copyOf(leaves);
    earlier = List.copyOf(earlier);
    timeStamps = Collections.unmodifiableSortedMap(new TreeMap<>(timeStamps));
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    exhibits = Collections.unmodifiableSortedMap(new TreeMap<>(exhibits));
  }
}
