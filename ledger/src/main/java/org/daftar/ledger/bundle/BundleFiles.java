package org.daftar.ledger.bundle;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of the files in a bundle. Positions and sizes have twelve digits, so that names sort as they do; they are
 * those of ASCII whatever the language of the machine.
 */
public final class BundleFiles {

  /** The case as people read it. */
  public static final String HTML = "data/chronology.html";

  /** Every leaf of the bundle with all that is shown of it: {@link Chronology}. */
  public static final String JSON = "data/chronology.json";

  /** The last leaf of each stream: {@link Heads}. */
  public static final String HEADS = "data/heads.json";

  /** The key that the log says is its own. Nobody may trust it for that. */
  public static final String POLICY = "data/policy.txt";

  /** How to check all this by hand. */
  public static final String MANUAL = "VERIFY.md";

  /** The same as a script. */
  public static final String SCRIPT = "verify.sh";

  private static final Pattern LEAF = Pattern.compile("data/leaves/([0-9]{12})\\.json");
  private static final Pattern CHECKPOINT = Pattern.compile("data/checkpoints/([0-9]{12})\\.checkpoint");
  private static final Pattern OTHER =
      Pattern.compile(
          "data/(disclosures/[0-9]{12}\\.txt|proofs/[0-9]{12}\\.tlog-proof|checkpoints/[0-9]{12}\\.tst"
              + "|consistency/[0-9]{12}-[0-9]{12}\\.txt|exhibits/exh_[a-z2-7]{26}/[^/]+"
              + "|chronology\\.html|chronology\\.json|heads\\.json|policy\\.txt)"
              + "|bagit\\.txt|bag-info\\.txt|manifest-sha256\\.txt|tagmanifest-sha256\\.txt|VERIFY\\.md|verify\\.sh");

  private BundleFiles() {}

  /** The bytes that are hashed. */
  public static String leaf(long position) {
    return String.format(Locale.ROOT, "data/leaves/%012d.json", position);
  }

  /** What is shown of a leaf, one disclosure a line. */
  public static String disclosures(long position) {
    return String.format(Locale.ROOT, "data/disclosures/%012d.txt", position);
  }

  /** That the leaf stands on the log. */
  public static String proof(long position) {
    return String.format(Locale.ROOT, "data/proofs/%012d.tlog-proof", position);
  }

  /** A checkpoint with its signatures. */
  public static String checkpoint(long size) {
    return String.format(Locale.ROOT, "data/checkpoints/%012d.checkpoint", size);
  }

  /** The time stamp of a checkpoint: the token of RFC 3161 in DER. */
  public static String timeStamp(long size) {
    return String.format(Locale.ROOT, "data/checkpoints/%012d.tst", size);
  }

  /** That a larger tree extends a smaller one: hashes in base64, one a line. */
  public static String consistency(long older, long newer) {
    return String.format(Locale.ROOT, "data/consistency/%012d-%012d.txt", older, newer);
  }

  /** The content of an exhibit. */
  public static String exhibit(String exhibit, String fileName) {
    return "data/exhibits/" + exhibit + "/" + fileName;
  }

  /** Whether a bundle may hold a file of that name. */
  public static boolean isKnown(String name) {
    return LEAF.matcher(name).matches() || CHECKPOINT.matcher(name).matches() || OTHER.matcher(name).matches();
  }

  /** The position of the leaf that a file of that name holds. */
  public static OptionalLong leafAt(String name) {
    return number(LEAF.matcher(name));
  }

  /** The size of the checkpoint that a file of that name holds. */
  public static OptionalLong checkpointAt(String name) {
    return number(CHECKPOINT.matcher(name));
  }

  private static OptionalLong number(Matcher name) {
    return name.matches() ? OptionalLong.of(Long.parseLong(name.group(1))) : OptionalLong.empty();
  }
}
