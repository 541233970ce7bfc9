package org.daftar.ledger.witness;

/**
 * What a witness answers: C2SP tlog-witness, section add-checkpoint.
 *
 * @param status of HTTP
 * @param type of the body
 * @param body lines, each with its line feed; of a refusal one sentence, or the size that was cosigned last
 */
public record Answer(int status, String type, String body) {

  /** The cosignature stands in the body. */
  public static final int COSIGNED = 200;

  /** The witness has cosigned another size last, which stands in the body, or another tree of this size. */
  public static final int CONFLICT = 409;

  static final int MALFORMED = 400;
  static final int NOT_SIGNED = 403;
  static final int UNKNOWN_LOG = 404;
  static final int INCONSISTENT = 422;

  private static final String TEXT = "text/plain; charset=utf-8";

  static Answer cosigned(String lines) {
    return new Answer(COSIGNED, TEXT, lines);
  }

  static Answer refused(int status, String sentence) {
    return new Answer(status, TEXT, sentence + "\n");
  }

  static Answer conflict(long size) {
    return new Answer(CONFLICT, "text/x.tlog.size", size + "\n");
  }
}
