package org.daftar.ledger.monitor;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.LogKeys;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.VerifierKey;
import org.daftar.ledger.policy.Policy;

/**
 * Reads all leaves of a log and checks that they are what the log signs, that every stream is whole, and that the log
 * still is the one that was seen before.
 */
public final class Monitor {

  private static final String CHECKPOINT = "checkpoint";

  private final Policy policy;
  private final Memory memory;

  /**
   * Watches logs.
   *
   * @param policy the logs that one watches, and the witnesses that one trusts
   * @param memory of one of them
   */
  public Monitor(Policy policy, Memory memory) {
    this.policy = policy;
    this.memory = memory;
  }

  /**
   * What was found right.
   *
   * @param checkpoint up to which all leaves were read
   * @param streams in which they stand
   * @param before the checkpoint that was remembered
   * @param witnesses how many that one trusts have seen this tree
   */
  public record Observation(Checkpoint checkpoint, int streams, Optional<Checkpoint> before, int witnesses) {}

  /**
   * Looks at a log once, and remembers what it saw where all is right.
   *
   * @throws Mismatch naming the first thing that is wrong
   * @throws IOException where the log cannot be read, which proves nothing against it
   */
  public Observation look(WatchedLog log) throws IOException, InterruptedException, Mismatch {
    Note newest = note(log);
    Checkpoint shown = at(CHECKPOINT, () -> Checkpoint.of(newest));
    VerifierKey trusted = trusted(shown.origin());
    Optional<Note> remembered = memory.last();
    Optional<Checkpoint> before = before(remembered, shown);
    Sighting sighting = new Sighting(log, newest, shown, trusted);
    sighting.requireSigned();
    try {
      refuseRollback(before, shown);
      sighting.read(before);
    } catch (Contradiction e) {
      throw new Mismatch(CHECKPOINT, e.getMessage() + "; it is kept as " + memory.keepEvidence(newest));
    }
    LogKeys keys = sighting.keys();
    requireOwn(remembered, keys);
    Policy.Verdict verdict = at(CHECKPOINT, () -> withKey(keys.current()).open(newest));
    memory.keep(newest);
    return new Observation(shown, sighting.streams(), before, verdict.cosignatures().size());
  }

  private static Note note(WatchedLog log) throws IOException, InterruptedException, Mismatch {
    try {
      return log.checkpoint();
    } catch (MalformedNote e) {
      throw new Mismatch(CHECKPOINT, e.getMessage());
    }
  }

  private VerifierKey trusted(String origin) throws Mismatch {
    Optional<VerifierKey> key = policy.logs().stream().filter(log -> log.name().equals(origin)).findFirst();
    return key.orElseThrow(() -> new Mismatch(CHECKPOINT, "is of " + origin + ", which the trust file does not name"));
  }

  private static Optional<Checkpoint> before(Optional<Note> remembered, Checkpoint shown) throws IOException, Mismatch {
    if (remembered.isEmpty()) {
      return Optional.empty();
    }
    Checkpoint before = at("what was remembered", () -> Checkpoint.of(remembered.get()));
    if (!before.origin().equals(shown.origin())) {
      throw new IOException("what is remembered there is of " + before.origin() + ", another log");
    }
    return Optional.of(before);
  }

  private static void refuseRollback(Optional<Checkpoint> before, Checkpoint shown) throws Contradiction {
    long seen = before.map(checkpoint -> checkpoint.head().size()).orElse(0L);
    if (seen > shown.head().size()) {
      throw new Contradiction(
          "ROLLED BACK: the log shows " + shown.head().size() + " leaves and has shown " + seen + " before");
    }
  }

  private static void requireOwn(Optional<Note> remembered, LogKeys keys) throws IOException, Mismatch {
    if (remembered.isPresent()) {
      at("what was remembered", () -> keys.open(remembered.get()));
    }
  }

  private Policy withKey(VerifierKey current) {
    return new Policy(List.of(current), policy.witnesses(), policy.quorum());
  }

  interface Check<T> {
    T run() throws MalformedNote;
  }

  static <T> T at(String place, Check<T> check) throws Mismatch {
    try {
      return check.run();
    } catch (MalformedNote e) {
      throw new Mismatch(place, e.getMessage());
    }
  }

  /** The log contradicts what it has signed. */
  static final class Contradiction extends Exception {

    private static final long serialVersionUID = 1L;

    Contradiction(String message) {
      super(message);
    }
  }
}
