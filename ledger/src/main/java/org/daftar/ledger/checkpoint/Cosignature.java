package org.daftar.ledger.checkpoint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.Signature;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.note.VerifierKey;

/**
 * That a witness knew no larger tree of a log at that time, and none that contradicts it: C2SP tlog-cosignature.
 *
 * @param witness who says so
 * @param at when, to the second
 */
public record Cosignature(VerifierKey witness, Instant at) {

  private static final int SIGNATURE_LENGTH = 64;

  /**
   * Makes the signature line of a witness below a checkpoint.
   *
   * @param checkpoint which the witness has found to extend all that it cosigned before
   * @param at not before 1970; its fraction of a second is dropped
   * @throws IllegalArgumentException where the key is not of {@link org.daftar.ledger.note.Algorithm#COSIGNATURE}
   */
  public static Signature sign(Note checkpoint, SigningKey witness, Instant at) {
    requireCosigner(witness.verifier());
    byte[] signed = witness.sign(message(checkpoint, at.getEpochSecond()));
    return new Signature(
        witness.verifier(),
        ByteBuffer.allocate(Long.BYTES + SIGNATURE_LENGTH).putLong(at.getEpochSecond()).put(signed).array());
  }

  /**
   * The cosignature of a witness, the latest where it stands there several times.
   *
   * @param witness of {@link org.daftar.ledger.note.Algorithm#COSIGNATURE}
   * @return empty where the witness did not sign
   * @throws MalformedNote where it is said to have signed and did not
   */
  public static Optional<Cosignature> find(Note checkpoint, VerifierKey witness) throws MalformedNote {
    requireCosigner(witness);
    List<Cosignature> found = new ArrayList<>();
    for (Signature signature : checkpoint.signatures()) {
      if (signature.isBy(witness)) {
        found.add(open(checkpoint, signature, witness));
      }
    }
    return found.stream().max(Comparator.comparing(Cosignature::at));
  }

  private static Cosignature open(Note checkpoint, Signature signature, VerifierKey witness) throws MalformedNote {
    byte[] bytes = signature.bytes();
    if (bytes.length != Long.BYTES + SIGNATURE_LENGTH) {
      throw new MalformedNote("a cosignature has 8 bytes of time and 64 of signature: " + witness.name());
    }
    ByteBuffer parts = ByteBuffer.wrap(bytes);
    long seconds = parts.getLong();
    byte[] signed = new byte[SIGNATURE_LENGTH];
    parts.get(signed);
    if (seconds < 0 || seconds > Instant.MAX.getEpochSecond()) {
      throw new MalformedNote("the cosignature of " + witness.name() + " tells no time");
    }
    if (!witness.verifies(message(checkpoint, seconds), signed)) {
      throw new MalformedNote("the cosignature of " + witness.name() + " is not over this checkpoint");
    }
    return new Cosignature(witness, Instant.ofEpochSecond(seconds));
  }

  private static byte[] message(Note checkpoint, long seconds) {
    return ("cosignature/v1\ntime " + seconds + "\n" + checkpoint.text()).getBytes(StandardCharsets.UTF_8);
  }

  private static void requireCosigner(VerifierKey witness) {
    if (witness.algorithm() != Algorithm.COSIGNATURE) {
      throw new IllegalArgumentException(witness + " is not the key of a witness");
    }
  }
}
