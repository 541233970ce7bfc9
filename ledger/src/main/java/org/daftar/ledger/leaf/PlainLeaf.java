package org.daftar.ledger.leaf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.daftar.ledger.canonical.CanonicalJson;
import org.daftar.ledger.canonical.NotCanonical;
import org.daftar.ledger.tree.Hash;
import tools.jackson.databind.node.StringNode;

/**
 * Recognises the leaves that a log is full of: those of events, of one log and one version, with nothing in clear but
 * what every leaf has, and no letter that JSON would write otherwise. It goes from byte to byte, and finds what those
 * who watch a log compare.
 *
 * <p>What it takes, {@link LeafCodec} takes too, with the same values. What it does not take may be a leaf all the
 * same: the codec decides, and says why not. The values are those of the leaf that was read last. Not safe for several
 * threads.
 */
public final class PlainLeaf {

  private static final byte[] DIGESTS = utf8("{\"_sd\":[");
  private static final byte[] STREAM = utf8("],\"_sd_alg\":\"" + LeafCodec.SHA_256 + "\",\"case\":\"");
  private static final byte[] ID = utf8("\",\"id\":\"");
  private static final byte[] PREVIOUS = utf8(",\"prev\":");
  private static final byte[] NULL = utf8("null");
  private static final byte[] RECORDED_AT = utf8(",\"rec\":\"");

  /** A hash between quotation marks. */
  private static final int QUOTED = Hash.URL_LENGTH + 2;

  /** One more, and a number may lie beyond 2^53 - 1, up to which all readers agree. */
  private static final int MOST_DIGITS = 15;

  private final byte[] log;
  private final byte[] version;

  private byte[] bytes = {};
  private int at;
  private int end;

  private int streamFrom;
  private int streamTo;
  private long number;
  private int previousAt;
  private long recordedAt;

  /** Leaves of one version, and of the log of that name. */
  public PlainLeaf(String version, String origin) {
    this.log = utf8("\",\"kind\":\"event\",\"log\":" + written(origin) + ",\"n\":");
    this.version = utf8("\",\"v\":" + written(version) + "}");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String written(String text) {
    try {
      return new String(new CanonicalJson().write(StringNode.valueOf(text)), StandardCharsets.UTF_8);
    } catch (NotCanonical e) {
      throw new IllegalArgumentException("stands in no leaf: " + text, e);
    }
  }

  /**
   * Whether some bytes are such a leaf.
   *
   * @param array which nobody changes as long as the values are asked for
   */
  public boolean read(byte[] array, int from, int to) {
    bytes = array;
    at = from;
    end = to;
    return to - from <= Leaf.LARGEST
        && skip(DIGESTS)
        && skipDigests()
        && skip(STREAM)
        && skipStream()
        && skip(ID)
        && skipText()
        && skip(log)
        && skipNumber()
        && skip(PREVIOUS)
        && skipPrevious()
        && skip(RECORDED_AT)
        && skipTime()
        && skip(version)
        && at == end;
  }

  private boolean skip(byte[] expected) {
    int from = at;
    at += expected.length;
    return at <= end && Arrays.equals(bytes, from, at, expected, 0, expected.length);
  }

  /** Sorted, and each once. */
  private boolean skipDigests() {
    boolean sorted = skipHash();
    while (sorted && at < end && bytes[at] == ',') {
      int next = ++at;
      sorted = skipHash() && follows(next - QUOTED, next + 1);
    }
    return sorted;
  }

  /** Whether the digest at a place comes after the one before it, which stands there behind its quotation mark. */
  private boolean follows(int last, int next) {
    return Arrays.compare(bytes, last, last + Hash.URL_LENGTH, bytes, next, next + Hash.URL_LENGTH) < 0;
  }

  private boolean skipHash() {
    int from = at;
    at += QUOTED;
    return at <= end && bytes[from] == '"' && bytes[at - 1] == '"' && Hash.isUrl(bytes, from + 1);
  }

  private boolean skipStream() {
    streamFrom = at;
    boolean text = skipText();
    streamTo = at;
    return text;
  }

  /** A text that is not empty, of letters in ASCII that stand for themselves, up to a quotation mark. */
  private boolean skipText() {
    int from = at;
    while (at < end && bytes[at] >= ' ' && bytes[at] != '"' && bytes[at] != '\\') {
      at++;
    }
    return at > from;
  }

  /** Without zeros before it. */
  private boolean skipNumber() {
    int from = at;
    number = 0;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9' && at - from <= MOST_DIGITS) {
      number = 10 * number + bytes[at++] - '0';
    }
    int digits = at - from;
    return digits > 0 && digits <= MOST_DIGITS && (digits == 1 || bytes[from] != '0');
  }

  /** Of the first of a stream there is none. */
  private boolean skipPrevious() {
    previousAt = at + 1;
    return number == 0 ? skip(NULL) : skipHash();
  }

  private boolean skipTime() {
    int from = at;
    at += LeafTime.LENGTH;
    recordedAt = at <= end ? LeafTime.read(bytes, from) : LeafTime.NONE;
    return recordedAt != LeafTime.NONE;
  }

  /** Where its stream is named. */
  public int streamFrom() {
    return streamFrom;
  }

  /** Behind the name of its stream. */
  public int streamTo() {
    return streamTo;
  }

  /** Its place in the stream. */
  public long number() {
    return number;
  }

  /** Where the hash of the leaf before it in the stream is written, in base64url, unless the number is 0. */
  public int previousAt() {
    return previousAt;
  }

  /** When it was recorded, in milliseconds since 1970. */
  public long recordedAt() {
    return recordedAt;
  }
}
