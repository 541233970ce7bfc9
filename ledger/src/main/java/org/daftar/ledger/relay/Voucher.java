package org.daftar.ledger.relay;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.InclusionProof;
import org.daftar.ledger.tree.TreeHead;

/**
 * What travels with a leaf so that its receiver can tell that a relay sent it, and as which leaf of which log. A relay
 * signs many leaves at once, as a small tree of those that follow each other on the log; the way from the leaf to its
 * root stands here.
 *
 * @param first the position of the first leaf of the batch
 * @param batch the tree over the batch's leaves; its size is at most {@link #LARGEST_BATCH}
 * @param inclusion from the leaf to the root of the batch; its index is counted from {@code first}
 * @param signature in base64: Ed25519 (RFC 8032) over {@link #signedText}
 */
public record Voucher(long first, TreeHead batch, InclusionProof inclusion, String signature) {

  /** How many leaves are signed at once at most. */
  public static final int LARGEST_BATCH = 1 << 10;

  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");
  private static final int FIXED_PARTS = 5;

  public Voucher {
    if (first < 0 || batch.size() < 1 || batch.size() > LARGEST_BATCH) {
      throw new IllegalArgumentException("a batch has 1 to " + LARGEST_BATCH + " leaves, not " + batch.size());
    }
  }

  /** The position of the leaf on the log. */
  public long position() {
    return first + inclusion.index();
  }

  byte[] signatureBytes() {
    return Base64.getDecoder().decode(signature);
  }

  /** What is signed: one line each of what this is, which log, where the batch begins, and its tree. */
  static byte[] signedText(String origin, long first, TreeHead batch) {
    return "daftar-relay/1\n%s\n%d\n%d\n%s\n"
        .formatted(origin, first, batch.size(), batch.root().base64())
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads the written form.
   *
   * @throws Unvouched where it is none
   */
  public static Voucher parse(String text) throws Unvouched {
    String[] parts = text.split(" ", -1);
    if (parts.length < FIXED_PARTS || parts.length > FIXED_PARTS + Integer.numberOfTrailingZeros(LARGEST_BATCH)) {
      throw new Unvouched("a voucher is written FIRST SIZE INDEX ROOT SIGNATURE HASH…");
    }
    try {
      List<Hash> path = new ArrayList<>();
      for (String hash : Arrays.asList(parts).subList(FIXED_PARTS, parts.length)) {
        path.add(Hash.parse(hash));
      }
      return new Voucher(
          number(parts[0]),
          new TreeHead(number(parts[1]), Hash.parse(parts[3])),
          new InclusionProof(number(parts[2]), path),
          base64(parts[4]));
    } catch (IllegalArgumentException e) {
      throw new Unvouched("a voucher cannot be read: " + e.getMessage());
    }
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(Base64.getDecoder().decode(text));
  }

  private static long number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new IllegalArgumentException("a number is written in digits without leading zeros, not as " + text);
    }
    return Long.parseLong(text);
  }

  /** The written form, which {@link #parse} reads: numbers and base64 with a space between them. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(first).append(' ').append(batch.size()).append(' ').append(inclusion.index());
    text.append(' ').append(batch.root().base64());
    text.append(' ').append(signature);
    inclusion.path().forEach(hash -> text.append(' ').append(hash.base64()));
    return text.toString();
  }
}
