package org.daftar.ledger.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.Cosignature;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.VerifierKey;

/**
 * Which log one trusts, and how many of which witnesses must have seen its tree: C2SP tlog-policy.
 *
 * @param logs the keys of the logs
 * @param witnesses by the names that the policy gives them
 * @param quorum what must hold; empty where no witness is asked for
 */
public record Policy(List<VerifierKey> logs, List<Witness> witnesses, Optional<Quorum> quorum) {

  public Policy {
    logs = List.copyOf(logs);
    witnesses = List.copyOf(witnesses);
  }

  /**
   * Reads a policy.
   *
   * @throws MalformedNote naming the line that is wrong
   */
  public static Policy parse(String text) throws MalformedNote {
    return new PolicyReader().read(text);
  }

  /**
   * Reads a checkpoint of a log that this policy trusts.
   *
   * @throws MalformedNote where no log of the policy signed it, a signature is false, or the quorum is missed
   */
  public Verdict open(Note note) throws MalformedNote {
    String origin = Checkpoint.of(note).origin();
    VerifierKey log =
        logs.stream()
            .filter(key -> key.name().equals(origin))
            .findFirst()
            .orElseThrow(() -> new MalformedNote("is a checkpoint of " + origin + ", which the policy does not name"));
    Checkpoint checkpoint = Checkpoint.open(note, log);
    List<Cosignature> cosigned = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Witness witness : witnesses) {
      Optional<Cosignature> found = Cosignature.find(note, witness.key());
      found.ifPresent(cosigned::add);
      found.ifPresent(any -> names.add(witness.name()));
    }
    if (quorum.isPresent() && !quorum.get().isMetBy(names)) {
      throw new MalformedNote("too few witnesses have cosigned: " + quorum.get() + ", but only " + names);
    }
    return new Verdict(checkpoint, cosigned);
  }

  /**
   * A witness of a policy.
   *
   * @param name as the policy calls it
   * @param key of {@code COSIGNATURE}
   */
  public record Witness(String name, VerifierKey key) {}

  /**
   * A checkpoint that can be trusted as far as the policy goes.
   *
   * @param cosignatures of the policy's witnesses
   */
  public record Verdict(Checkpoint checkpoint, List<Cosignature> cosignatures) {

    public Verdict {
      cosignatures = List.copyOf(cosignatures);
    }

    /** The earliest time at which a witness has seen the tree. */
    public Optional<Instant> seenBy() {
      return cosignatures.stream().map(Cosignature::at).min(Instant::compareTo);
    }
  }
}
