package org.daftar.ledger.verification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.Cosignature;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.timestamp.TimeStamp;
import org.daftar.ledger.tree.TreeHead;

/**
 * A checkpoint of the bundle whose signatures have been checked.
 *
 * @param cosignatures of witnesses that one trusts
 * @param timeStamp of an authority that one trusts
 */
record SignedTree(Note note, Checkpoint checkpoint, List<Cosignature> cosignatures, Optional<TimeStamp> timeStamp) {

  SignedTree {
    cosignatures = List.copyOf(cosignatures);
  }

  TreeHead head() {
    return checkpoint.head();
  }

  /** When others have seen this tree at the latest; empty where nobody has. */
  Optional<Instant> seenBy() {
    Optional<Instant> witnessed = cosignatures.stream().map(Cosignature::at).min(Instant::compareTo);
    Optional<Instant> stamped = timeStamp.map(TimeStamp::at);
    return witnessed.isPresent() && stamped.isPresent()
        ? witnessed.filter(at -> at.isBefore(stamped.get())).or(() -> stamped)
        : witnessed.or(() -> stamped);
  }
}
