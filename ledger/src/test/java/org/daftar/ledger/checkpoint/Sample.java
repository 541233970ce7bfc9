package org.daftar.ledger.checkpoint;

import java.nio.charset.StandardCharsets;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;
import org.daftar.ledger.tree.KeptSubtrees;
import org.daftar.ledger.tree.Prover;

/** A small log, its key, and witnesses. */
public final class Sample {

  /** The name of the log. */
  public static final String ORIGIN = "example.org/log";

  private final KeptSubtrees kept = new KeptSubtrees();

  private Sample() {}

  /** A log of so many leaves. */
  public static Sample of(int size) {
    Sample sample = new Sample();
    for (int i = 0; i < size; i++) {
      sample.kept.append(leaf(i));
    }
    return sample;
  }

  /** The hash of a leaf. */
  public static Hash leaf(int index) {
    return Hashing.leaf(("leaf " + index).getBytes(StandardCharsets.UTF_8));
  }

  /** Proofs about the log. */
  public Prover prover() {
    return new Prover(kept);
  }

  /** The log's checkpoint of a size. */
  public Note checkpoint(long size) {
    return new Checkpoint(ORIGIN, prover().head(size)).sign(logKey());
  }

  /** The log's key. */
  public static SigningKey logKey() {
    return key(ORIGIN, Algorithm.ED25519, 1);
  }

  /** The key of a witness. */
  public static SigningKey witness(int number) {
    return key("witness.example/w" + number, Algorithm.COSIGNATURE, 100 + number);
  }

  /** Any key. */
  public static SigningKey key(String name, Algorithm algorithm, int seed) {
    byte[] bytes = new byte[SigningKey.SEED_LENGTH];
    bytes[0] = (byte) seed;
    try {
      return SigningKey.of(name, algorithm, bytes);
    } catch (MalformedNote e) {
      throw new IllegalArgumentException(e);
    }
  }
}
