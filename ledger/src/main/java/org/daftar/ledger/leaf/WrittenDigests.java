package org.daftar.ledger.leaf;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import org.daftar.ledger.canonical.CanonicalReader;
import org.daftar.ledger.canonical.NotCanonical;
import org.daftar.ledger.tree.Hash;

/**
 * The digests of a leaf as they are written there: sorted, and each once. They are decoded where somebody asks for
 * them, since who watches a log only passes them by.
 */
final class WrittenDigests extends AbstractList<Hash> implements RandomAccess {

  /** A digest, its two quotation marks, and the comma between it and the next. */
  private static final int STEP = Hash.URL_LENGTH + 3;

  private final byte[] written;
  private final int size;

  private WrittenDigests(byte[] written, int size) {
    this.written = written;
    this.size = size;
  }

  /**
   * Reads past an array of digests, which is next.
   *
   * @throws MalformedLeaf where they are not sorted, or one stands there twice
   * @throws IllegalArgumentException where one is not how base64url writes a hash
   */
  static WrittenDigests read(byte[] leaf, CanonicalReader json) throws MalformedLeaf, NotCanonical {
    int start = json.position() + 2;
    int[] last = {-1};
    json.array(() -> last[0] = follows(leaf, last[0], json.textOf(Hash.URL_LENGTH)));
    return last[0] < 0
        ? new WrittenDigests(new byte[0], 0)
        : new WrittenDigests(Arrays.copyOfRange(leaf, start, last[0] + Hash.URL_LENGTH), (last[0] - start) / STEP + 1);
  }

  private static int follows(byte[] leaf, int last, int next) throws MalformedLeaf {
    if (last >= 0 && compare(leaf, last, next) >= 0) {
      throw new MalformedLeaf("the digests of a leaf are sorted, and each stands there once");
    }
    if (!Hash.isUrl(leaf, next)) {
      throw new MalformedLeaf("a digest is " + Hash.LENGTH + " bytes in base64url: " + text(leaf, next));
    }
    return next;
  }

  private static int compare(byte[] leaf, int one, int other) {
    return Arrays.compare(leaf, one, one + Hash.URL_LENGTH, leaf, other, other + Hash.URL_LENGTH);
  }

  private static String text(byte[] bytes, int from) {
    return new String(bytes, from, Hash.URL_LENGTH, StandardCharsets.ISO_8859_1);
  }

  @Override
  public Hash get(int index) {
    return Hash.parseUrl(text(written, Objects.checkIndex(index, size) * STEP));
  }

  @Override
  public int size() {
    return size;
  }
}
