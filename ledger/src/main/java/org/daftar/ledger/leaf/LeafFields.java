package org.daftar.ledger.leaf;

import java.util.Set;
import org.daftar.ledger.canonical.ExpectedNames;

/** The names that stand in a leaf in clear. */
final class LeafFields {

  static final String DIGESTS = "_sd";
  static final String DIGEST_ALGORITHM = "_sd_alg";
  static final String STREAM = "case";
  static final String ID = "id";
  static final String KIND = "kind";
  static final String LOG = "log";
  static final String NUMBER = "n";
  static final String PREVIOUS = "prev";
  static final String RECORDED_AT = "rec";
  static final String VERSION = "v";

  /** What every leaf has, besides what its kind adds. */
  static final Set<String> COMMON =
      Set.of(DIGESTS, DIGEST_ALGORITHM, STREAM, ID, KIND, LOG, NUMBER, PREVIOUS, RECORDED_AT, VERSION);

  /** The same, for who reads them. */
  static final ExpectedNames EXPECTED = ExpectedNames.of(COMMON);

  private LeafFields() {}

  /** A field that passed for one of the leaf's own would deceive a reader; RFC 9901 reserves {@code ...}. */
  static boolean isReserved(String name) {
    return name.equals("...") || COMMON.contains(name);
  }
}
