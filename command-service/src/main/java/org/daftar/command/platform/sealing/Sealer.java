package org.daftar.command.platform.sealing;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.daftar.command.log.Checkpoints;
import org.daftar.command.log.EventLog;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.note.KeyFile;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.note.VerifierKey;
import org.daftar.ledger.tree.TreeHead;

/**
 * Signs what the log has come to. A tree is settled on for good before it is signed, and only where it extends the one
 * before, so that a process that dies in between, or two that seal at once, never sign two roots of one size. Safe for
 * several threads and for several processes on one log.
 */
public final class Sealer {

  private static final Logger LOG = System.getLogger(Sealer.class.getName());

  private final Checkpoints checkpoints;
  private final Trees trees;
  private final KeysOnLog keys;
  private final SigningKey key;

  /**
   * Seals a log.
   *
   * @param key of the log, by its name
   */
  public Sealer(EventLog log, SigningKey key) {
    this.checkpoints = log.checkpoints();
    this.trees = new Trees(log);
    this.keys = new KeysOnLog(log);
    this.key = key;
  }

  /**
   * Seals a log with the key in a file.
   *
   * @return empty where there is no key, or not the one that the log names: as where a backup was restored on another
   *     machine, or where the key was retired
   */
  public static Optional<Sealer> of(EventLog log, KeyFile file) {
    if (!file.exists()) {
      LOG.log(Level.WARNING, "The key of {0} is not here: nothing that is recorded will be signed", log.origin());
      return Optional.empty();
    }
    Sealer sealer = new Sealer(log, file.read());
    if (!sealer.mayNowSign()) {
      LOG.log(Level.WARNING, "The key here is not that of {0}: nothing that is recorded will be signed", log.origin());
      return Optional.empty();
    }
    return Optional.of(sealer);
  }

  /** The public half of the key. */
  public VerifierKey verifier() {
    return key.verifier();
  }

  /** Whether the log names this key and has not retired it since. */
  boolean mayNowSign() {
    return keys.read().filter(known -> known.current().equals(key.verifier())).isPresent();
  }

  /**
   * Signs the log as it is now.
   *
   * @return a checkpoint of at least the size that the log had when this was called
   * @throws LogForked where the log does not extend what was signed before
   * @throws KeyRetired where the log names another key
   */
  public synchronized Note seal() {
    requireKey();
    TreeHead head = trees.settle();
    return checkpoints.find(head.size()).orElseGet(() -> sign(head));
  }

  /** The log may have come to name another key since: one that is named later is not in this tree. */
  private Note sign(TreeHead head) {
    requireKey();
    Note signed = new Checkpoint(key.verifier().name(), head).sign(key);
    checkpoints.keep(head.size(), signed);
    return signed;
  }

  private void requireKey() {
    if (!mayNowSign()) {
      throw new KeyRetired("The log does not name the key " + key.verifier().id() + ", which signs nothing any more");
    }
  }
}
