package org.daftar.ledger.witness;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.Cosignature;
import org.daftar.ledger.checkpoint.WitnessRequest;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.note.VerifierKey;
import org.daftar.ledger.tree.InvalidProof;

/**
 * Cosigns the trees of logs, each only where it extends the one that it cosigned before: C2SP tlog-witness v1.0.0. Safe
 * for several threads, and for several processes that remember in one folder.
 */
public final class Witness {

  private final SigningKey key;
  private final List<VerifierKey> logs;
  private final CosignedTrees trees;
  private final Clock clock;

  /**
   * A witness.
   *
   * @param key of {@link org.daftar.ledger.note.Algorithm#COSIGNATURE}
   * @param logs the keys of the logs that it cosigns for; one log may have several
   * @param trees which it has cosigned
   */
  public Witness(SigningKey key, List<VerifierKey> logs, CosignedTrees trees, Clock clock) {
    this.key = key;
    this.logs = List.copyOf(logs);
    this.trees = trees;
    this.clock = clock;
  }

  /**
   * Answers a request. What is cosigned is kept before this returns.
   *
   * @param request the body of {@code add-checkpoint}
   * @throws IOException where what was cosigned before cannot be read, or this cannot be kept: nothing is answered then
   */
  public Answer answer(String request) throws IOException {
    try {
      WitnessRequest asked = read(request);
      Checkpoint checkpoint = signed(asked.checkpoint());
      long size = checkpoint.head().size();
      Refusal.unless(
          asked.oldSize() <= size && size > 0,
          Answer.refused(Answer.MALFORMED, "the old size " + asked.oldSize() + " does not lie below size " + size));
      trees.replace(checkpoint.origin(), last -> extended(asked, checkpoint, last));
      return Answer.cosigned(Cosignature.sign(asked.checkpoint(), key, clock.instant()) + "\n");
    } catch (Refusal refused) {
      return refused.answer();
    }
  }

  private static WitnessRequest read(String request) throws Refusal {
    try {
      WitnessRequest asked = WitnessRequest.parse(request);
      Checkpoint.of(asked.checkpoint());
      return asked;
    } catch (MalformedNote e) {
      throw new Refusal(Answer.refused(Answer.MALFORMED, "the request cannot be read: " + e.getMessage()));
    }
  }

  private Checkpoint signed(Note note) throws Refusal {
    Checkpoint checkpoint = checkpoint(note);
    List<VerifierKey> known = logs.stream().filter(log -> log.name().equals(checkpoint.origin())).toList();
    Refusal.unless(
        !known.isEmpty(), Answer.refused(Answer.UNKNOWN_LOG, "the log " + checkpoint.origin() + " is not known here"));
    Refusal.unless(
        known.stream().anyMatch(log -> opens(note, log)),
        Answer.refused(Answer.NOT_SIGNED, "no key of " + checkpoint.origin() + " that is known here has signed it"));
    return checkpoint;
  }

  private static Checkpoint checkpoint(Note note) throws Refusal {
    try {
      return Checkpoint.of(note);
    } catch (MalformedNote e) {
      throw new Refusal(Answer.refused(Answer.MALFORMED, String.valueOf(e.getMessage())));
    }
  }

  private static boolean opens(Note note, VerifierKey log) {
    try {
      return note.opens(log);
    } catch (MalformedNote e) {
      return false;
    }
  }

  private static Note extended(WitnessRequest asked, Checkpoint next, Optional<Checkpoint> last) throws Refusal {
    long size = last.map(before -> before.head().size()).orElse(0L);
    Refusal.unless(asked.oldSize() == size, Answer.conflict(size));
    Refusal.unless(
        size != next.head().size() || last.map(Checkpoint::head).filter(next.head()::equals).isPresent(),
        Answer.conflict(size));
    Refusal.unless(
        last.isPresent() || asked.consistency().path().isEmpty(),
        Answer.refused(Answer.INCONSISTENT, "there is nothing to prove before the first tree"));
    if (last.isPresent()) {
      requireConsistent(asked, last.get(), next);
    }
    return asked.checkpoint();
  }

  private static void requireConsistent(WitnessRequest asked, Checkpoint last, Checkpoint next) throws Refusal {
    try {
      asked.consistency().check(last.head(), next.head());
    } catch (InvalidProof e) {
      throw new Refusal(Answer.refused(Answer.INCONSISTENT, String.valueOf(e.getMessage())));
    }
  }
}
