package org.daftar.ledger.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daftar.ledger.bag.BagWriter;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.HashLines;
import org.daftar.ledger.checkpoint.LeafProof;
import org.daftar.ledger.leaf.Disclosure;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;

/** Writes bundles as bags. The same bundle gives the same bytes. */
public final class BundleWriter {

  private BundleWriter() {}

  /** The files that explain how to check a bundle, the same in each. */
  public static SortedMap<String, byte[]> instructions() {
    return new TreeMap<>(
        Map.of(
            BundleFiles.MANUAL, resource(BundleFiles.MANUAL),
            BundleFiles.SCRIPT, resource(BundleFiles.SCRIPT)));
  }

  /** A name for a bundle that says which case it is, and as of which size of the log. */
  public static String name(Bundle bundle) {
    return "bundle-" + bundle.caseId() + "-at-" + bundle.leaves().getLast().position();
  }

  /**
   * Writes a bundle as a zip file. The stream stays open.
   *
   * @param bundle whose leaves are in the order of their positions, the last one that of the export
   * @throws IllegalArgumentException where its checkpoint is none
   */
  public static void write(Bundle bundle, OutputStream out) throws IOException {
    SortedMap<String, byte[]> payload = new TreeMap<>(bundle.exhibits());
    SortedMap<String, byte[]> tags = new TreeMap<>();
    bundle.files().forEach((name, content) -> (name.startsWith("data/") ? payload : tags).put(name, content));
    for (BundledLeaf leaf : bundle.leaves()) {
      put(payload, leaf, bundle.checkpoint());
    }
    long size = size(bundle.checkpoint());
    payload.put(BundleFiles.checkpoint(size), utf8(bundle.checkpoint().toString()));
    for (EarlierCheckpoint earlier : bundle.earlier()) {
      payload.put(BundleFiles.checkpoint(earlier.size()), utf8(earlier.checkpoint().toString()));
      payload.put(BundleFiles.consistency(earlier.size(), size), utf8(HashLines.write(earlier.consistency().path())));
    }
    bundle.timeStamps().forEach((stamped, token) -> payload.put(BundleFiles.timeStamp(stamped), token));
    new BagWriter(out).write(name(bundle), payload, tags, information(bundle));
  }

  private static void put(SortedMap<String, byte[]> payload, BundledLeaf leaf, Note checkpoint) {
    payload.put(BundleFiles.leaf(leaf.position()), leaf.leaf());
    payload.put(BundleFiles.proof(leaf.position()), utf8(LeafProof.of(leaf.inclusion(), checkpoint).toString()));
    if (!leaf.shown().isEmpty()) {
      payload.put(
          BundleFiles.disclosures(leaf.position()),
          utf8(leaf.shown().stream().map(Disclosure::encoded).collect(Collectors.joining("\n", "", "\n"))));
    }
  }

  private static Map<String, String> information(Bundle bundle) {
    Map<String, String> information = new LinkedHashMap<>();
    information.put("Bag-Software-Agent", "Daftar");
    information.put("External-Identifier", bundle.caseId());
    information.put("External-Description", "A case on a log, with what proves it; VERIFY.md says how to check it");
    return information;
  }

  private static long size(Note checkpoint) {
    try {
      return Checkpoint.of(checkpoint).head().size();
    } catch (MalformedNote e) {
      throw new IllegalArgumentException("a bundle has a checkpoint", e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) {
    try (InputStream file = BundleWriter.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
