package org.daftar.ledger.checkpoint;

import java.util.List;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.note.VerifierKey;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;
import org.daftar.ledger.tree.TreeHead;

/**
 * What a log says about itself: C2SP tlog-checkpoint, without extension lines.
 *
 * @param origin which log; also the name of the key that signs. One line, not empty
 * @param head its tree
 */
public record Checkpoint(String origin, TreeHead head) {

  public Checkpoint {
    if (origin.isEmpty() || origin.contains("\n")) {
      throw new IllegalArgumentException("the origin of a checkpoint is one line");
    }
  }

  /**
   * Signs this as the log that it is of.
   *
   * @param key of {@link org.daftar.ledger.note.Algorithm#ED25519}
   * @throws IllegalArgumentException where it is the key of another name, or signs no notes
   */
  public Note sign(SigningKey key) {
    if (!key.verifier().name().equals(origin)) {
      throw new IllegalArgumentException(key + " is not the key of " + origin);
    }
    return Note.sign(text(), key);
  }

  /**
   * Reads a checkpoint, whoever signed it.
   *
   * @throws MalformedNote where the note is none
   */
  public static Checkpoint of(Note note) throws MalformedNote {
    List<String> lines = note.text().lines().toList();
    if (lines.size() != 3 || lines.stream().anyMatch(String::isEmpty)) {
      throw new MalformedNote("a checkpoint has three lines: origin, size, root");
    }
    Checkpoint checkpoint =
        new Checkpoint(lines.getFirst(), new TreeHead(Decimal.parse(lines.get(1)), root(lines.get(2))));
    if (checkpoint.head().size() == 0 && !checkpoint.head().root().equals(Hashing.empty())) {
      throw new MalformedNote("a tree without leaves has the root " + Hashing.empty().base64());
    }
    return checkpoint;
  }

  /**
   * Reads a checkpoint of a log that one trusts.
   *
   * @param key the log's, of {@link org.daftar.ledger.note.Algorithm#ED25519}
   * @throws MalformedNote unless it is a checkpoint of this log, signed with this key
   */
  public static Checkpoint open(Note note, VerifierKey key) throws MalformedNote {
    Checkpoint checkpoint = of(note);
    if (!checkpoint.origin().equals(key.name())) {
      throw new MalformedNote("is a checkpoint of " + checkpoint.origin() + ", not of " + key.name());
    }
    if (!note.opens(key)) {
      throw new MalformedNote("is not signed with the key " + key);
    }
    return checkpoint;
  }

  /** The signed text. */
  public String text() {
    return origin + "\n" + head.size() + "\n" + head.root().base64() + "\n";
  }

  private static Hash root(String line) throws MalformedNote {
    try {
      return Hash.parse(line);
    } catch (IllegalArgumentException e) {
      throw new MalformedNote("the root of a checkpoint is 32 bytes in base64, not " + line);
    }
  }
}
