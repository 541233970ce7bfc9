package org.daftar.ledger.checkpoint;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.tree.InclusionProof;

/**
 * All that one needs to check that a log holds a leaf, in one file: C2SP tlog-proof.
 *
 * @param extra what the log adds for its own readers; not covered by anything
 * @param inclusion from the leaf to the root
 * @param checkpoint with all its signatures
 */
public record LeafProof(Optional<String> extra, InclusionProof inclusion, Note checkpoint) {

  private static final String HEADING = "c2sp.org/tlog-proof@v1";
  private static final String EXTRA = "extra ";
  private static final String INDEX = "index ";

  /** A proof that says no more than it must. */
  public static LeafProof of(InclusionProof inclusion, Note checkpoint) {
    return new LeafProof(Optional.empty(), inclusion, checkpoint);
  }

  /**
   * Reads a file.
   *
   * @throws MalformedNote where it is none
   */
  public static LeafProof parse(String text) throws MalformedNote {
    int end = text.indexOf("\n\n");
    if (end < 0) {
      throw new MalformedNote("a proof has an empty line before its checkpoint");
    }
    List<String> lines = List.of(text.substring(0, end).split("\n", -1));
    int next = 0;
    if (!lines.get(next++).equals(HEADING)) {
      throw new MalformedNote("a proof begins with " + HEADING);
    }
    Optional<String> extra = Optional.empty();
    if (next < lines.size() && lines.get(next).startsWith(EXTRA)) {
      extra = Optional.of(base64(lines.get(next++).substring(EXTRA.length())));
    }
    if (next == lines.size() || !lines.get(next).startsWith(INDEX)) {
      throw new MalformedNote("a proof tells the index of its leaf");
    }
    long index = Decimal.parse(lines.get(next++).substring(INDEX.length()));
    InclusionProof inclusion = new InclusionProof(index, HashLines.parse(lines.subList(next, lines.size())));
    return new LeafProof(extra, inclusion, Note.parse(text.substring(end + 2)));
  }

  /** The written form, which {@link #parse} reads. */
  @Override
  public String toString() {
    return HEADING
        + "\n"
        + extra.map(base64 -> EXTRA + base64 + "\n").orElse("")
        + INDEX
        + inclusion.index()
        + "\n"
        + HashLines.write(inclusion.path())
        + "\n"
        + checkpoint;
  }

  private static String base64(String text) throws MalformedNote {
    try {
      if (Base64.getEncoder().encodeToString(Base64.getDecoder().decode(text)).equals(text)) {
        return text;
      }
    } catch (IllegalArgumentException e) {
      throw new MalformedNote("what is extra is base64, not " + text);
    }
    throw new MalformedNote("is not how base64 writes these bytes: " + text);
  }
}
