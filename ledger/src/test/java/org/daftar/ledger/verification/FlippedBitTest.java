package org.daftar.ledger.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.daftar.ledger.bundle.BundleFiles;
import org.daftar.ledger.checkpoint.Cosignature;
import org.daftar.ledger.checkpoint.Sample;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.timestamp.Stamps;
import org.daftar.ledger.tree.Hashing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One bit of a bundle is wrong: of the zip file as it lies there, or of a file within, with manifests that fit. The
 * bundle holds a file of every kind. What no claim covers is listed here, place by place; whatever is not, is refused.
 *
 * <p>Some bits are tried, of every kind of file and of header. {@code -Ddaftar.bits=all} tries every one, once, which
 * takes most of an hour.
 */
class FlippedBitTest {

  private static final boolean ALL = System.getProperty("daftar.bits", "some").equals("all");

  /** Else about one byte in so many is tried. */
  private static final int ONE_IN = 31;

  private static final int OF_A_FILE = 4;

  /** Files that nothing but the manifests covers. */
  private static final Set<String> UNCOVERED = Set.of("bag-info.txt");

  /** Written anew with whatever is forged: with them as they are, every forgery is refused already. */
  private static final Set<String> MANIFESTS = Set.of("bagit.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt");

  @TempDir Path folder;

  private final Stamps stamps = new Stamps();
  private final SampleLog log = SampleBundle.sampleLog();
  private byte[] zip = {};

  @BeforeEach
  void handOut() {
    Note vouching = log.rotate(true).orElseThrow();
    byte[] token =
        stamps.stamp(vouching.toString().getBytes(StandardCharsets.UTF_8), SampleLog.START.plus(Duration.ofHours(9)));
    log.append(
        "anc",
        "anchor",
        "{'size':9,'token':'" + Hashing.sha256(token).base64url() + "'}",
        "{'event':'log-anchored.1'}");
    String gone = log.disclosures(6).getFirst().digest().base64url();
    log.append("sys", "erase", "{'digests':['" + gone + "']}", "{'event':'data-erased.1'}");
    SampleBundle bundle = SampleBundle.of(log).erasing(Set.of(gone)).export();
    Note signed = log.checkpoint(log.size());
    Note cosigned =
        signed.with(List.of(Cosignature.sign(signed, Sample.witness(1), SampleLog.START.plus(Duration.ofDays(2)))));
    zip = bundle.earlier(vouching, 9, log.size()).stamp(9, token).signed(cosigned).zip();
    assertThat(isRefused(zip)).isFalse();
  }

  /** But for times and versions, and what says the same content in another way. */
  @Test
  void ofTheZipIsRefused() {
    BitSet uncovered = uncoveredBytes(zip);
    assertThat(uncovered.cardinality()).isLessThan(zip.length / 10);
    uncovered.or(contents(zip));
    bits(zip, zip.length / ONE_IN, 1)
        .forEach(bit -> {
          byte[] flipped = flip(zip, bit);
          boolean free = uncovered.get(bit / Byte.SIZE);
          assertThat(isRefused(flipped) || (free && isTheSame(flipped))).as("bit %d", bit).isTrue();
        });
  }

  @Test
  void ofAFileIsRefusedAlsoWhereTheManifestsFit() throws IOException {
    SortedMap<String, byte[]> files = Zips.read(zip);
    for (String name : files.keySet()) {
      if (!UNCOVERED.contains(name) && !MANIFESTS.contains(name)) {
        bits(files.get(name), OF_A_FILE, name.hashCode())
            .forEach(bit -> {
              SortedMap<String, byte[]> forged = new TreeMap<>(files);
              forged.put(name, flip(files.get(name), bit));
              assertThat(isRefused(written(forged))).as("bit %d of %s", bit, name).isTrue();
            });
      }
    }
  }

  private static IntStream bits(byte[] bytes, int some, int seed) {
    int all = bytes.length * Byte.SIZE;
    return (ALL ? IntStream.range(0, all) : new SplittableRandom(seed).ints(some, 0, all)).parallel();
  }

  @Test
  void isTriedInFilesOfEveryKind() throws IOException {
    assertThat(Zips.read(zip).keySet().stream().map(name -> name.replaceAll("[0-9]{12}", "N")))
        .contains(
            BundleFiles.HTML,
            BundleFiles.JSON,
            BundleFiles.HEADS,
            BundleFiles.POLICY,
            BundleFiles.MANUAL,
            BundleFiles.SCRIPT,
            "data/leaves/N.json",
            "data/disclosures/N.txt",
            "data/proofs/N.tlog-proof",
            "data/checkpoints/N.checkpoint",
            "data/checkpoints/N.tst",
            "data/consistency/N-N.txt",
            BundleFiles.exhibit(SampleBundle.EXHIBIT, "letter.txt"));
  }

  private boolean isRefused(byte[] bundle) {
    try {
      Path own = Files.createDirectories(folder.resolve("by-" + Thread.currentThread().threadId()));
      List<String> policy =
          List.of("log " + Sample.logKey().verifier(), "witness w " + Sample.witness(1).verifier(), "quorum w");
      new Checking(own).trusting(stamps.root()).policy(policy).verify(bundle);
      return false;
    } catch (RefusedBundle e) {
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isTheSame(byte[] flipped) {
    try {
      SortedMap<String, byte[]> before = Zips.read(zip);
      SortedMap<String, byte[]> after = Zips.read(flipped);
      return before.keySet().equals(after.keySet())
          && before.keySet().stream().allMatch(name -> Arrays.equals(before.get(name), after.get(name)));
    } catch (IOException e) {
      return false;
    }
  }

  private static byte[] flip(byte[] bytes, int bit) {
    byte[] flipped = bytes.clone();
    flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
    return flipped;
  }

  private static byte[] written(SortedMap<String, byte[]> files) {
    try {
      return Zips.write(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By APPNOTE.TXT 4.3.7 and 4.3.12: of each file the version that it needs and its time, in both headers. */
  private static BitSet uncoveredBytes(byte[] zip) {
    BitSet uncovered = new BitSet();
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    for (int record = directory(bytes); bytes.getInt(record) == 0x02014b50; record += length(bytes, record)) {
      int header = bytes.getInt(record + 42);
      uncovered.set(record + 4, record + 8);
      uncovered.set(record + 12, record + 16);
      uncovered.set(header + 4, header + 6);
      uncovered.set(header + 10, header + 14);
    }
    return uncovered;
  }

  /** By RFC 1951 several compressed forms are one content: bits behind the end, and copies from another place. */
  private static BitSet contents(byte[] zip) {
    BitSet contents = new BitSet();
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    for (int record = directory(bytes); bytes.getInt(record) == 0x02014b50; record += length(bytes, record)) {
      int from = bytes.getInt(record + 42) + 30 + bytes.getShort(record + 28);
      contents.set(from, from + bytes.getInt(record + 20));
    }
    return contents;
  }

  private static int directory(ByteBuffer bytes) {
    return bytes.getInt(bytes.capacity() - 6);
  }

  private static int length(ByteBuffer bytes, int record) {
    return 46 + bytes.getShort(record + 28);
  }
}
