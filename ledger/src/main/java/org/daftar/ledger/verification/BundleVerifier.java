package org.daftar.ledger.verification;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daftar.ledger.bag.Bag;
import org.daftar.ledger.bag.Limits;
import org.daftar.ledger.bag.MalformedBag;
import org.daftar.ledger.bundle.BundleFiles;
import org.daftar.ledger.bundle.Chronology;
import org.daftar.ledger.bundle.InconsistentRecord;
import org.daftar.ledger.bundle.OpenedLeaf;
import org.daftar.ledger.canonical.NotCanonical;
import org.daftar.ledger.note.Note;

/**
 * Checks a bundle from one end to the other: what stands in it stood on the log, nothing is cut out or cut off, and
 * what people read is what the leaves say. It cannot show that the log keeps no second leaf of the same stream and
 * number: only who reads all leaves can.
 */
public final class BundleVerifier {

  private static final int LARGEST = 256 << 20;

  private final Trust trust;
  private final Optional<Note> pinned;

  /**
   * Checks bundles by what one trusts.
   *
   * @param pinned a checkpoint of the same log that one kept from before, if any
   */
  public BundleVerifier(Trust trust, Optional<Note> pinned) {
    this.trust = trust;
    this.pinned = pinned;
  }

  /**
   * Checks a bundle.
   *
   * @throws RefusedBundle at the first thing that is wrong or in doubt
   * @throws IOException where the file itself cannot be read
   */
  public Verdict verify(Path zip) throws IOException, RefusedBundle {
    try (Bag bag = Bag.open(zip, Limits.USUAL)) {
      return verify(bag);
    } catch (MalformedBag e) {
      throw new RefusedBundle(e.place(), e.getMessage());
    }
  }

  private Verdict verify(Bag bag) throws IOException, RefusedBundle, MalformedBag {
    requireKnownFiles(bag);
    List<ReadLeaf> leaves = new LeafFiles(bag).all();
    KeyHistory keys = KeyHistory.of(requireGenesis(leaves));
    SignedTrees trees = CheckpointFiles.read(bag, trust, keys);
    SignedTree newest = trees.newest();
    Proofs.check(bag, leaves, newest);
    Chains.check(leaves, newest.checkpoint().origin());
    if (pinned.isPresent()) {
      Pin.check(pinned.get(), keys, trees);
    }
    List<CheckedLeaf> checked = checked(leaves, TimeBrackets.read(bag, leaves, trees));
    String caseId = leaves.getLast().leaf().stream();
    List<OpenedLeaf> opened = checked.stream().map(CheckedLeaf::leaf).toList();
    List<OpenedLeaf> before = opened.subList(0, opened.size() - 1);
    ExportCheck.check(bag, leaves.getLast(), before);
    requireChronology(bag, caseId, before);
    int exhibits = ExhibitCheck.check(bag, before);
    bag.readRest();
    int tokens = (int) bag.names().stream().filter(name -> name.endsWith(".tst")).count();
    return new Verdict(
        caseId,
        newest.checkpoint(),
        checked,
        newest.cosignatures(),
        trees.stamped(),
        tokens - trees.stamped(),
        exhibits,
        pinned.isPresent());
  }

  private static List<ReadLeaf> requireGenesis(List<ReadLeaf> leaves) throws RefusedBundle {
    RefusedBundle.unless(leaves.getFirst().position() == 0, "leaf 0", "is missing: the genesis of the log");
    return leaves;
  }

  private static List<CheckedLeaf> checked(List<ReadLeaf> leaves, TimeBrackets brackets) throws RefusedBundle {
    Erasures erasures = new Erasures(leaves);
    List<CheckedLeaf> checked = new ArrayList<>();
    for (ReadLeaf leaf : leaves) {
      checked.add(new CheckedLeaf(erasures.open(leaf), brackets.of(leaf)));
    }
    return checked;
  }

  private static void requireChronology(Bag bag, String caseId, List<OpenedLeaf> leaves)
      throws IOException, RefusedBundle {
    byte[] told = RefusedBundle.at(BundleFiles.JSON, () -> bag.read(BundleFiles.JSON, LARGEST));
    try {
      RefusedBundle.unless(
          Arrays.equals(Chronology.write(caseId, leaves), told),
          BundleFiles.JSON,
          "is not what the leaves of the bundle tell");
    } catch (InconsistentRecord e) {
      throw new RefusedBundle("leaf " + e.position(), e.getMessage());
    } catch (NotCanonical e) {
      throw new RefusedBundle(BundleFiles.JSON, e.getMessage());
    }
  }

  /** What belongs to no leaf of the bundle, and what no bundle has. */
  private static void requireKnownFiles(Bag bag) throws RefusedBundle {
    for (String name : bag.names()) {
      RefusedBundle.unless(BundleFiles.isKnown(name), name, "is no file that a bundle has");
      requireOwner(bag, name, "data/disclosures/", ".txt", "data/leaves/", ".json");
      requireOwner(bag, name, "data/proofs/", ".tlog-proof", "data/leaves/", ".json");
      requireOwner(bag, name, "data/checkpoints/", ".tst", "data/checkpoints/", ".checkpoint");
    }
  }

  private static void requireOwner(Bag bag, String name, String folder, String end, String ownerFolder, String ownerEnd)
      throws RefusedBundle {
    if (name.startsWith(folder) && name.endsWith(end)) {
      String owner = ownerFolder + name.substring(folder.length(), name.length() - end.length()) + ownerEnd;
      RefusedBundle.unless(bag.has(owner), name, "is of no use without " + owner);
    }
  }
}
