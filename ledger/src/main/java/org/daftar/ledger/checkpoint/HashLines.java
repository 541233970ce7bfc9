package org.daftar.ledger.checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.tree.Hash;

/** The hashes of a proof, one a line. */
public final class HashLines {

  /** A tree of 2^63 leaves is 63 high. */
  static final int MOST = 63;

  private HashLines() {}

  /**
   * Reads a file that holds such lines and nothing else.
   *
   * @throws MalformedNote where it does not, or holds more than a proof can have
   */
  public static List<Hash> parse(String file) throws MalformedNote {
    if (file.isEmpty()) {
      return List.of();
    }
    if (!file.endsWith("\n")) {
      throw new MalformedNote("a proof ends with a line feed");
    }
    return parse(List.of(file.substring(0, file.length() - 1).split("\n", -1)));
  }

  static List<Hash> parse(List<String> lines) throws MalformedNote {
    if (lines.size() > MOST) {
      throw new MalformedNote("a proof has at most " + MOST + " hashes, not " + lines.size());
    }
    List<Hash> hashes = new ArrayList<>();
    for (String line : lines) {
      try {
        hashes.add(Hash.parse(line));
      } catch (IllegalArgumentException e) {
        throw new MalformedNote("a hash of a proof is 32 bytes in base64, not " + line);
      }
    }
    return hashes;
  }

  /** The lines, each with its line feed. */
  public static String write(List<Hash> hashes) {
    return hashes.stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining());
  }
}
