package org.daftar.ledger.verification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daftar.ledger.bag.Bag;
import org.daftar.ledger.bag.MalformedBag;
import org.daftar.ledger.bundle.BundleFiles;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.Cosignature;
import org.daftar.ledger.checkpoint.HashLines;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.VerifierKey;
import org.daftar.ledger.policy.Policy;
import org.daftar.ledger.timestamp.InvalidTimeStamp;
import org.daftar.ledger.timestamp.TimeStamp;
import org.daftar.ledger.timestamp.TimeStampToken;
import org.daftar.ledger.tree.ConsistencyProof;

/** Reads the checkpoints of a bundle: the largest holds its leaves, and each of the others leads to it. */
final class CheckpointFiles {

  private static final String CONSISTENCY = "data/consistency/";
  private static final int LARGEST = 1 << 20;

  private final Bag bag;
  private final Trust trust;
  private final KeyHistory keys;
  private final SortedMap<Long, Note> notes = new TreeMap<>();

  private CheckpointFiles(Bag bag, Trust trust, KeyHistory keys) {
    this.bag = bag;
    this.trust = trust;
    this.keys = keys;
  }

  /** All checkpoints, checked as far as one's trust goes. */
  static SignedTrees read(Bag bag, Trust trust, KeyHistory keys) throws IOException, RefusedBundle {
    CheckpointFiles files = new CheckpointFiles(bag, trust, keys);
    files.readNotes();
    files.requireKnownKeys();
    List<SignedTree> signed = new ArrayList<>();
    for (Note note : files.notes.values()) {
      signed.add(files.signed(note));
    }
    SignedTrees trees = new SignedTrees(signed);
    Set<String> used = new HashSet<>();
    for (SignedTree tree : trees.all()) {
      used.add(BundleFiles.consistency(tree.head().size(), trees.newest().head().size()));
      files.requireExtended(tree, trees.newest());
    }
    for (String name : bag.names()) {
      RefusedBundle.unless(
          !name.startsWith(CONSISTENCY) || used.contains(name), name, "leads from no checkpoint of the bundle");
    }
    return trees;
  }

  private void readNotes() throws IOException, RefusedBundle {
    for (String name : bag.names()) {
      if (BundleFiles.checkpointAt(name).isPresent()) {
        long size = BundleFiles.checkpointAt(name).getAsLong();
        Note note = RefusedBundle.at(name, () -> Note.parse(bag.read(name, LARGEST)));
        Checkpoint checkpoint = RefusedBundle.at(name, () -> Checkpoint.of(note));
        RefusedBundle.unless(checkpoint.head().size() == size, name, "is of another size: " + checkpoint.head().size());
        notes.put(size, note);
      }
    }
    RefusedBundle.unless(!notes.isEmpty(), "data/checkpoints", "holds no checkpoint");
  }

  /** From the key that one trusts on, the old key must have signed a tree that holds the change to the next. */
  private void requireKnownKeys() throws IOException, RefusedBundle {
    for (KeyHistory.Reign change : keys.after(trusted())) {
      VerifierKey old = keys.before(change);
      boolean covered = false;
      for (Note note : notes.tailMap(change.since() + 1).values()) {
        covered |= RefusedBundle.at("leaf " + change.since(), () -> note.opens(old));
      }
      RefusedBundle.unless(
          covered,
          "leaf " + change.since(),
          "changes to a key that the one before, " + old.id() + ", never vouched for");
    }
  }

  private VerifierKey trusted() throws RefusedBundle {
    String origin = keys.current().name();
    Optional<VerifierKey> log = trust.policy().logs().stream().filter(key -> key.name().equals(origin)).findFirst();
    RefusedBundle.unless(
        log.isPresent(), "data/checkpoints", "are of " + origin + ", a log that the trust file does not name");
    return log.get();
  }

  /** The largest must bear the key that the log uses now, and please the policy; the others any that it ever had. */
  private SignedTree signed(Note note) throws IOException, RefusedBundle {
    long size = RefusedBundle.at("data/checkpoints", () -> Checkpoint.of(note)).head().size();
    String name = BundleFiles.checkpoint(size);
    boolean largest = size == notes.lastKey();
    return RefusedBundle.at(
        name,
        () -> {
          Checkpoint checkpoint = largest ? Checkpoint.open(note, keys.current()) : keys.open(note);
          if (largest) {
            policy().open(note);
          }
          return new SignedTree(note, checkpoint, cosignatures(note), timeStamp(note, size));
        });
  }

  /** The policy with the key in use, which the trusted one vouches for. */
  private Policy policy() {
    return new Policy(List.of(keys.current()), trust.policy().witnesses(), trust.policy().quorum());
  }

  private List<Cosignature> cosignatures(Note note) throws MalformedNote {
    List<Cosignature> found = new ArrayList<>();
    for (Policy.Witness witness : trust.policy().witnesses()) {
      Cosignature.find(note, witness.key()).ifPresent(found::add);
    }
    return found;
  }

  /** The token is over the note as the log signed it, before any witness did. */
  private Optional<TimeStamp> timeStamp(Note note, long size) throws IOException, MalformedBag, InvalidTimeStamp {
    String name = BundleFiles.timeStamp(size);
    if (!bag.has(name) || trust.authorities().isEmpty()) {
      return Optional.empty();
    }
    byte[] stamped = note.signedBy(keys.current().name()).toString().getBytes(StandardCharsets.UTF_8);
    return Optional.of(TimeStampToken.parse(bag.read(name, LARGEST)).verify(stamped, trust.authorities()));
  }

  private void requireExtended(SignedTree older, SignedTree newest) throws IOException, RefusedBundle {
    if (older.head().size() == newest.head().size()) {
      return;
    }
    String name = BundleFiles.consistency(older.head().size(), newest.head().size());
    RefusedBundle.require(name, () -> consistency(name).check(older.head(), newest.head()));
  }

  private ConsistencyProof consistency(String name) throws IOException, MalformedBag, MalformedNote {
    return new ConsistencyProof(HashLines.parse(new String(bag.read(name, LARGEST), StandardCharsets.UTF_8)));
  }
}
