package org.daftar.command.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LogUnavailable;
import org.daftar.command.log.LoggedLeaf;
import org.daftar.command.log.Payload;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.Cosignature;
import org.daftar.ledger.checkpoint.LeafProof;
import org.daftar.ledger.checkpoint.LogKeys;
import org.daftar.ledger.checkpoint.WitnessRequest;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.leaf.LeafCodec;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.Signature;
import org.daftar.ledger.note.VerifierKey;
import org.daftar.ledger.tree.ConsistencyProof;
import org.daftar.ledger.tree.Prover;
import tools.jackson.databind.JsonNode;

/** Proves what stands on the log to those who hold one of its checkpoints. */
public final class Evidence {

  private static final LeafCodec CODEC = new LeafCodec(Leaf.CURRENT_VERSION);

  /** As many as every reader takes: C2SP signed-note. */
  private static final int MOST_SIGNATURES = 16;

  private final EventLog log;
  private final Seals seals;
  private final Prover prover;

  /** Proves about a log. */
  public Evidence(EventLog log, Seals seals) {
    this.log = log;
    this.seals = seals;
    this.prover = new Prover(log.checkpoints());
  }

  /**
   * A signed checkpoint of at least that size, made now where need be; empty where there is none and none can be made.
   */
  Optional<Note> checkpoint(long atLeast) {
    return seals.latest().filter(note -> size(note) >= atLeast).or(seals::seal).filter(note -> size(note) >= atLeast);
  }

  /** The signed checkpoint of exactly that size; empty where none was signed. */
  Optional<Note> checkpointOf(long size) {
    return log.checkpoints().find(size);
  }

  /** The time stamp of the checkpoint of that size; empty where it has none. */
  Optional<Payload> timeStamp(long size) {
    return log.anchors().find(size);
  }

  /** The leaves from a position on, as they were hashed. */
  List<LoggedLeaf> leaves(long from, int most) {
    return log.leavesFrom(from, most);
  }

  /** The leaves that name the keys of the log: the genesis, and those that change the key. */
  List<LoggedLeaf> keys() {
    try (Stream<LoggedLeaf> leaves = log.leavesOf(EventLog.SYSTEM)) {
      return leaves.filter(leaf -> leaf.position() == 0 || isChangeOfKey(leaf)).toList();
    }
  }

  private static boolean isChangeOfKey(LoggedLeaf logged) {
    return read(logged).kind().equals(LogKeys.CHANGE);
  }

  /**
   * The largest checkpoint that a key of the log has signed: of one that was replaced, the one by which it vouches for
   * the next; empty where there is none, or no such key.
   *
   * @param id of the key, as signatures name it
   */
  Optional<Note> lastBy(String id) {
    Optional<Note> last = Optional.empty();
    for (LoggedLeaf logged : keys()) {
      Leaf leaf = read(logged);
      if (isNamed(leaf, LogKeys.RETIRED, id)) {
        last = covering(logged.position());
      } else if (isNamed(leaf, LogKeys.KEY, id)) {
        last = seals.latest();
      }
    }
    return last;
  }

  private static boolean isNamed(Leaf leaf, String field, String id) {
    try {
      JsonNode key = leaf.clear().get(field);
      return key != null && VerifierKey.parse(key.stringValue("")).id().toString().equals(id);
    } catch (MalformedNote e) {
      return false;
    }
  }

  private static Leaf read(LoggedLeaf logged) {
    try {
      return CODEC.read(logged.leaf().bytes());
    } catch (MalformedLeaf e) {
      throw new LogUnavailable("The leaf at position " + logged.position() + " cannot be read", e);
    }
  }

  /** The smallest signed checkpoint that holds the leaf at a position; empty where there is none so far. */
  Optional<Note> covering(long position) {
    return log.checkpoints().firstFrom(position + 1);
  }

  /** That an event stands on the log, for whoever has its leaf; empty where nothing can be signed. */
  Optional<LeafProof> proof(long position) {
    return checkpoint(position + 1).map(note -> LeafProof.of(prover.inclusion(position, size(note)), note));
  }

  /**
   * That the log of one size extends that of another; empty where nothing can be signed.
   *
   * @param older at least 1
   */
  Optional<ConsistencyProof> consistency(long older, long newer) {
    return checkpoint(newer).map(signed -> prover.consistency(older, newer));
  }

  /**
   * What a witness is asked: to cosign the log as it is now.
   *
   * @param old the size that the witness cosigned last, 0 for none; not above the size of the log
   * @return empty where nothing can be signed
   */
  Optional<WitnessRequest> witnessRequest(long old) {
    return checkpoint(log.size()).map(note -> new WitnessRequest(old, proof(old, size(note)), note));
  }

  private ConsistencyProof proof(long older, long newer) {
    return older == 0 || older == newer ? new ConsistencyProof(List.of()) : prover.consistency(older, newer);
  }

  /**
   * Keeps what a witness has signed below a checkpoint: of each witness the first signature, which proves the most.
   * More of one would take the places of others.
   *
   * @return the checkpoint as it is kept; empty where none of that size was signed
   * @throws MalformedNote where the signature is not this witness's, or not over this checkpoint
   */
  Optional<Note> cosign(long size, VerifierKey witness, Signature signature) throws MalformedNote {
    while (true) {
      Optional<Note> before = checkpointOf(size);
      if (before.isEmpty()) {
        return before;
      }
      Note after = before.get().with(List.of(signature));
      requireBy(witness, new Note(after.text(), List.of(signature)));
      if (before.get().signatures().stream().anyMatch(kept -> kept.isBy(witness))) {
        return before;
      }
      if (after.signatures().size() > MOST_SIGNATURES) {
        throw new MalformedNote("there are " + MOST_SIGNATURES + " signatures below it already");
      }
      if (log.checkpoints().addWitnesses(size, before.get(), after)) {
        return Optional.of(after);
      }
    }
  }

  private static void requireBy(VerifierKey witness, Note signed) throws MalformedNote {
    if (witness.algorithm() != Algorithm.COSIGNATURE) {
      throw new MalformedNote("is not the key of a witness");
    }
    if (Cosignature.find(signed, witness).isEmpty()) {
      throw new MalformedNote("the signature is not by " + witness.name());
    }
  }

  /** How many events the log holds. */
  long size() {
    return log.size();
  }

  private static long size(Note note) {
    try {
      return Checkpoint.of(note).head().size();
    } catch (MalformedNote e) {
      throw new IllegalStateException("what was signed here is no checkpoint", e);
    }
  }
}
