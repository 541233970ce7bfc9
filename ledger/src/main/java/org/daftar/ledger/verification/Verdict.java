package org.daftar.ledger.verification;

import java.util.List;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.Cosignature;

/**
 * What a bundle proves that was accepted.
 *
 * @param caseId of which case
 * @param checkpoint as of which the bundle is complete
 * @param leaves in the order of their positions; the last one is that of the export
 * @param cosignatures of witnesses that one trusts
 * @param timeStamps how many checkpoints bear one that was checked
 * @param unchecked how many time stamps were not checked, since the trust file names no authority
 * @param exhibits how many
 * @param pinned whether the log was compared with a checkpoint that one kept
 */
public record Verdict(
    String caseId,
    Checkpoint checkpoint,
    List<CheckedLeaf> leaves,
    List<Cosignature> cosignatures,
    int timeStamps,
    int unchecked,
    int exhibits,
    boolean pinned) {

  public Verdict {
    leaves = List.copyOf(leaves);
    cosignatures = List.copyOf(cosignatures);
  }
}
