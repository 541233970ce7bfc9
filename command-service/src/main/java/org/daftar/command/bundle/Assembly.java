package org.daftar.command.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daftar.command.evidence.Seals;
import org.daftar.command.log.Checkpoints;
import org.daftar.command.log.EventLog;
import org.daftar.ledger.bundle.Bundle;
import org.daftar.ledger.bundle.BundleFiles;
import org.daftar.ledger.bundle.BundledLeaf;
import org.daftar.ledger.bundle.EarlierCheckpoint;
import org.daftar.ledger.bundle.Heads;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.leaf.Disclosure;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.tree.Prover;

/** Puts what proves a case beside what is shown of it. */
public final class Assembly {

  private static final Set<String> VOUCHED = Set.of("export", "key");

  private final Checkpoints checkpoints;
  private final Seals seals;
  private final Prover prover;

  /** Proves what stands on a log by its seals. */
  public Assembly(EventLog log, Seals seals) {
    this.checkpoints = log.checkpoints();
    this.seals = seals;
    this.prover = new Prover(checkpoints);
  }

  /**
   * The bundle of an export.
   *
   * @param sizes of further checkpoints that it shall lead on from
   * @return empty where nothing can be signed
   */
  Optional<Bundle> bundle(
      String caseId,
      CaseLeaves before,
      ShownCase shown,
      StoredLeaf export,
      SortedMap<String, byte[]> files,
      Set<Long> sizes) {
    return covering(export.position() + 1)
        .map(checkpoint -> {
          long size = size(checkpoint);
          List<BundledLeaf> leaves = new ArrayList<>();
          before.leaves().forEach(leaf -> leaves.add(bundled(leaf, shown, size)));
          leaves.add(new BundledLeaf(export.bytes(), exportShown(export), prover.inclusion(export.position(), size)));
          SortedMap<String, byte[]> all = new TreeMap<>(files);
          all.put(BundleFiles.HEADS, Heads.of(shown.opened()).bytes());
          return new Bundle(
              caseId, leaves, checkpoint, earlier(before, sizes, size), new TreeMap<>(), all, new TreeMap<>());
        });
  }

  private BundledLeaf bundled(StoredLeaf leaf, ShownCase shown, long size) {
    return new BundledLeaf(leaf.bytes(), shown.shown(leaf), prover.inclusion(leaf.position(), size));
  }

  /** Of the export itself, who made it stays inside as with all events. */
  private static List<Disclosure> exportShown(StoredLeaf export) {
    return Places.shown(export, Set.of(Places.of(export, "recordedBy")));
  }

  /** The first checkpoint that was signed from a size on, so that a bundle is the same whenever it is fetched. */
  private Optional<Note> covering(long size) {
    return checkpoints.firstFrom(size).or(() -> seals.seal().flatMap(sealed -> checkpoints.firstFrom(size)));
  }

  /** Those that earlier bundles of the case were proved by, and those by which an old key vouches for a new one. */
  private List<EarlierCheckpoint> earlier(CaseLeaves before, Set<Long> asked, long newest) {
    Set<Long> sizes = new TreeSet<>(asked);
    before.leaves().stream()
        .filter(leaf -> VOUCHED.contains(leaf.leaf().kind()))
        .forEach(leaf -> checkpoints.firstFrom(leaf.position() + 1).ifPresent(note -> sizes.add(size(note))));
    List<EarlierCheckpoint> earlier = new ArrayList<>();
    for (long size : sizes) {
      if (size < newest) {
        checkpoints
            .find(size)
            .ifPresent(note -> earlier.add(new EarlierCheckpoint(size, note, prover.consistency(size, newest))));
      }
    }
    return earlier;
  }

  private static long size(Note note) {
    try {
      return Checkpoint.of(note).head().size();
    } catch (MalformedNote e) {
      throw new IllegalStateException("what was signed here is no checkpoint", e);
    }
  }
}
