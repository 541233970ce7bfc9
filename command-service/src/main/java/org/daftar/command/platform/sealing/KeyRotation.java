package org.daftar.command.platform.sealing;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.daftar.command.log.Append;
import org.daftar.command.log.Checkpoints;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LeafKind;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Payload;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.LogKeys;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.note.VerifierKey;
import org.daftar.ledger.tree.TreeHead;
import tools.jackson.databind.node.StringNode;

/**
 * Gives a log another key, which nobody else uses meanwhile. The steps: the new key is written down; a leaf names both
 * keys; a checkpoint above this leaf is signed with both, so that the retired key vouches for the new one, and who
 * knows only one of them can read it; the files change places. A process that dies in between leaves what {@link
 * #finish} finishes.
 */
public final class KeyRotation {

  private final EventLog log;
  private final Checkpoints checkpoints;
  private final KeysOnLog keys;
  private final KeyFolder folder;

  /** Rotates the keys of a log. */
  public KeyRotation(EventLog log, KeyFolder folder) {
    this.log = log;
    this.checkpoints = log.checkpoints();
    this.keys = new KeysOnLog(log);
    this.folder = folder;
  }

  /**
   * A change of the key.
   *
   * @param key which signs from now on
   * @param retired which signs no more
   * @param size of the checkpoint that both have signed, or a larger one
   */
  public record Rotated(VerifierKey key, VerifierKey retired, long size) {}

  /**
   * Gives the log another key; where an earlier attempt was broken off after its leaf was written, finishes that one
   * instead.
   *
   * @param payload what the event says
   * @throws IllegalStateException where the key of the log is not here; nothing was changed
   */
  public Rotated rotate(Payload payload) {
    Optional<Rotated> finished = finish();
    if (finished.isPresent()) {
      return finished.get();
    }
    if (!folder.signing().exists()) {
      throw new IllegalStateException("The key of the log is not here, and no other can vouch for a new one");
    }
    SigningKey old = folder.signing().read();
    if (keys.read().filter(known -> known.current().equals(old.verifier())).isEmpty()) {
      throw new IllegalStateException("The key here is not the one that the log names, and cannot vouch for a new one");
    }
    record(old, prepare(), payload);
    return finish().orElseThrow();
  }

  /**
   * Finishes a rotation whose leaf was written.
   *
   * @return empty where there is none to finish
   */
  public Optional<Rotated> finish() {
    return keys.read()
        .filter(known -> folder.next().exists() && folder.next().holds(known.current()))
        .flatMap(known -> known.retired().flatMap(retired -> finish(known.current(), retired)));
  }

  private Optional<Rotated> finish(VerifierKey key, VerifierKey retired) {
    if (folder.signing().exists()) {
      if (!folder.signing().holds(retired)) {
        return Optional.empty();
      }
      seal(folder.signing().read(), folder.next().read());
    }
    folder.retire(retired.id());
    folder.promoteNext();
    return Optional.of(new Rotated(key, retired, checkpoints.last().map(TreeHead::size).orElse(0L)));
  }

  /** A key that is written down and not on the log was never used. */
  SigningKey prepare() {
    folder.forgetNext();
    SigningKey next = folder.next().create(log.origin(), Algorithm.ED25519);
    folder.flush();
    return next;
  }

  void record(SigningKey old, SigningKey next, Payload payload) {
    Map<String, StringNode> clear =
        Map.of(
            LogKeys.KEY, StringNode.valueOf(next.verifier().toString()),
            LogKeys.RETIRED, StringNode.valueOf(old.verifier().toString()));
    long sequence = log.headOf(EventLog.SYSTEM).orElse(Append.NOTHING) + 1;
    LeafKind kind = new LeafKind(LogKeys.CHANGE, new TreeMap<>(clear));
    log.append(Append.of(new NewEvent(EventLog.SYSTEM, sequence, UUID.randomUUID().toString(), payload, kind)));
  }

  /** Both sign one text, and their signatures are kept in one step: the bytes of this checkpoint never change. */
  void seal(SigningKey old, SigningKey next) {
    Checkpoint checkpoint = new Checkpoint(log.origin(), new Trees(log).settle());
    long size = checkpoint.head().size();
    Note signed = checkpoints.find(size).orElseGet(() -> checkpoint.sign(old));
    if (!opens(signed, next.verifier())) {
      signed = signed.with(checkpoint.sign(next).signatures());
    }
    checkpoints.keep(size, signed);
  }

  private static boolean opens(Note note, VerifierKey key) {
    try {
      return note.opens(key);
    } catch (MalformedNote e) {
      throw new IllegalStateException("A checkpoint that was kept bears a false signature", e);
    }
  }
}
