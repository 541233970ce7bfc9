package org.daftar.command.bundle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.daftar.command.evidence.Seals;
import org.daftar.command.log.Anchors;
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

  private final EventLog log;
  private final Checkpoints checkpoints;
  private final Anchors anchors;
  private final Seals seals;
  private final Prover prover;

  /** Proves what stands on a log by its seals. */
  public Assembly(EventLog log, Seals seals) {
    this.log = log;
    this.checkpoints = log.checkpoints();
    this.anchors = log.anchors();
    this.seals = seals;
    this.prover = new Prover(checkpoints);
  }

  /**
   * An export that nothing can be proved of is not to be written.
   *
   * @throws NothingSigns where the key is not here
   */
  void requireSigning() {
    if (seals.seal().isEmpty()) {
      throw new NothingSigns();
    }
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
          Collection<StoredLeaf> stamps = NearestAnchors.of(log, export.position()).around(before.leaves());
          Set<Long> vouching = new TreeSet<>(sizes);
          firstStamped(export.position() + 1).ifPresent(vouching::add);
          List<EarlierCheckpoint> earlier = earlier(before, stamps, vouching, size(checkpoint));
          SortedMap<String, byte[]> all = new TreeMap<>(files);
          all.put(BundleFiles.HEADS, Heads.of(shown.opened()).bytes());
          return new Bundle(
              caseId,
              leaves(before, shown, stamps, export, size(checkpoint)),
              checkpoint,
              earlier,
              timeStamps(earlier, size(checkpoint)),
              all,
              new TreeMap<>());
        });
  }

  private List<BundledLeaf> leaves(
      CaseLeaves before, ShownCase shown, Collection<StoredLeaf> stamps, StoredLeaf export, long size) {
    SortedMap<Long, BundledLeaf> leaves = new TreeMap<>();
    before.leaves().forEach(leaf -> leaves.put(leaf.position(), bundled(leaf, shown.shown(leaf), size)));
    stamps.forEach(leaf -> leaves.put(leaf.position(), bundled(leaf, withoutAuthor(leaf), size)));
    leaves.put(export.position(), bundled(export, withoutAuthor(export), size));
    return List.copyOf(leaves.values());
  }

  private BundledLeaf bundled(StoredLeaf leaf, List<Disclosure> shown, long size) {
    return new BundledLeaf(leaf.bytes(), shown, prover.inclusion(leaf.position(), size));
  }

  /** Who made an export, or has the time stamps made, stays inside. */
  private static List<Disclosure> withoutAuthor(StoredLeaf leaf) {
    return Places.shown(leaf, Set.of(Places.of(leaf, "recordedBy")));
  }

  /**
   * The first checkpoint from a size on that witnesses have cosigned; until there is one the first that was stamped,
   * and until then the first that was signed: so the bundle is the same whenever it is fetched, but that one day it
   * proves more.
   */
  private Optional<Note> covering(long size) {
    return checkpoints
        .firstWitnessed(size)
        .or(() -> firstStamped(size).flatMap(checkpoints::find))
        .or(() -> checkpoints.firstFrom(size))
        .or(() -> seals.seal().flatMap(sealed -> checkpoints.firstFrom(size)));
  }

  private Optional<Long> firstStamped(long size) {
    return anchors.atOrAfter(size).map(Anchors.Anchor::size);
  }

  /**
   * Those that earlier bundles of the case were proved by, those by which an old key vouches for a new one, and those
   * that were stamped.
   */
  private List<EarlierCheckpoint> earlier(
      CaseLeaves before, Collection<StoredLeaf> stamps, Set<Long> asked, long newest) {
    SortedSet<Long> sizes = new TreeSet<>(asked);
    stamps.forEach(leaf -> sizes.add(NearestAnchors.size(leaf)));
    before.leaves().stream()
        .filter(leaf -> VOUCHED.contains(leaf.leaf().kind()))
        .forEach(leaf -> checkpoints.firstFrom(leaf.position() + 1).ifPresent(note -> sizes.add(size(note))));
    List<EarlierCheckpoint> earlier = new ArrayList<>();
    for (long size : sizes.headSet(newest)) {
      checkpoints
          .find(size)
          .ifPresent(note -> earlier.add(new EarlierCheckpoint(size, note, prover.consistency(size, newest))));
    }
    return earlier;
  }

  private SortedMap<Long, byte[]> timeStamps(List<EarlierCheckpoint> earlier, long newest) {
    SortedMap<Long, byte[]> tokens = new TreeMap<>();
    LongStream.concat(earlier.stream().mapToLong(EarlierCheckpoint::size), LongStream.of(newest))
        .forEach(size -> anchors.find(size).ifPresent(token -> tokens.put(size, token.bytes())));
    return tokens;
  }

  private static long size(Note note) {
    try {
      return Checkpoint.of(note).head().size();
    } catch (MalformedNote e) {
      throw new IllegalStateException("what was signed here is no checkpoint", e);
    }
  }
}
