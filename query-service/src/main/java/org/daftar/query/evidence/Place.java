package org.daftar.query.evidence;

import java.util.Optional;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.tree.Hash;

/**
 * Where an event stands on the log.
 *
 * @param position of the event
 * @param leaf the hash of its leaf, computed from the leaf's bytes
 * @param seal how far that is proved
 * @param checkpoint to which the proof leads; there if and only if it is sealed
 */
public record Place(long position, Hash leaf, Seal seal, Optional<Checkpoint> checkpoint) {

  public Place {
    if (checkpoint.isPresent() != (seal == Seal.SEALED)) {
      throw new IllegalArgumentException("an event is sealed by a checkpoint, and by nothing else");
    }
  }

  static Place sealed(long position, Hash leaf, Checkpoint checkpoint) {
    return new Place(position, leaf, Seal.SEALED, Optional.of(checkpoint));
  }

  static Place unsealed(long position, Hash leaf, Seal seal) {
    return new Place(position, leaf, seal, Optional.empty());
  }
}
