package org.daftar.ledger.checkpoint;

import java.util.List;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.tree.ConsistencyProof;

/**
 * Asks a witness to cosign: the body of {@code add-checkpoint} in C2SP tlog-witness. It is plain text and travels by
 * HTTP or as a file.
 *
 * @param oldSize the size that the witness cosigned last, 0 for none
 * @param consistency from there to the checkpoint; empty where the witness has cosigned nothing yet
 * @param checkpoint signed by the log
 */
public record WitnessRequest(long oldSize, ConsistencyProof consistency, Note checkpoint) {

  private static final String OLD = "old ";

  /**
   * Reads a request.
   *
   * @throws MalformedNote where it is none
   */
  public static WitnessRequest parse(String text) throws MalformedNote {
    int end = text.indexOf("\n\n");
    if (end < 0 || !text.startsWith(OLD)) {
      throw new MalformedNote("a request begins with \"old SIZE\" and has an empty line before its checkpoint");
    }
    List<String> lines = List.of(text.substring(0, end).split("\n", -1));
    long oldSize = Decimal.parse(lines.getFirst().substring(OLD.length()));
    ConsistencyProof consistency = new ConsistencyProof(HashLines.parse(lines.subList(1, lines.size())));
    return new WitnessRequest(oldSize, consistency, Note.parse(text.substring(end + 2)));
  }

  /** The written form, which {@link #parse} reads. */
  @Override
  public String toString() {
    return OLD + oldSize + "\n" + HashLines.write(consistency.path()) + "\n" + checkpoint;
  }
}
