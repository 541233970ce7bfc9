package org.daftar.benchmarks.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.daftar.benchmarks.measuring.Effort;
import org.daftar.ledger.bag.BagWriter;
import org.daftar.ledger.bundle.BundleFiles;
import org.daftar.ledger.verification.BundleVerifier;
import org.daftar.ledger.verification.RefusedBundle;

/** Bundles that are forged, or made to exhaust whoever checks them; each is whole as a bag. */
final class HostileBundles {

  private static final int SENTENCE = 60;
  private static final int MANY_FILES = 100_000;
  private static final int MEBIBYTE = 1 << 20;
  private static final String LEAVES = "data/leaves/";

  private final Path file;
  private final SortedMap<String, byte[]> honest = new TreeMap<>();
  private final SortedMap<String, byte[]> tags = new TreeMap<>();
  private final String firstLeaf;
  private final String lastLeaf;

  /**
   * @param folder for the files that are made
   * @param bundle an honest one
   */
  HostileBundles(Path folder, Path bundle) throws IOException {
    this.file = folder.resolve("hostile.zip");
    try (ZipFile zip = new ZipFile(bundle.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        byte[] content = Objects.requireNonNull(zip.getInputStream(entry)).readAllBytes();
        (name.startsWith("data/") ? honest : tags).put(name, content);
      }
    }
    this.firstLeaf = honest.tailMap(LEAVES).firstKey();
    this.lastLeaf = honest.headMap(LEAVES + ":").lastKey();
  }

  /**
   * That a bundle was refused.
   *
   * @param why the beginning of the reason
   * @param bytes of the zip
   */
  record Refusal(Effort effort, String why, long bytes) {}

  /** How each of them is refused. */
  SequencedMap<String, Refusal> refusals(BundleVerifier verifier) throws IOException, InterruptedException {
    SequencedMap<String, Refusal> refusals = new LinkedHashMap<>();
    for (Map.Entry<String, Consumer<SortedMap<String, byte[]>>> forgery : forgeries().entrySet()) {
      SortedMap<String, byte[]> payload = new TreeMap<>(honest);
      forgery.getValue().accept(payload);
      try (OutputStream out = Files.newOutputStream(file)) {
        new BagWriter(out).write("bundle", payload, tags, Map.of());
      }
      refusals.put(forgery.getKey(), refusal(verifier));
    }
    return refusals;
  }

  private Refusal refusal(BundleVerifier verifier) throws IOException, InterruptedException {
    List<String> refused = new ArrayList<>();
    Effort effort =
        Effort.of(() -> {
          try {
            verifier.verify(file);
          } catch (RefusedBundle e) {
            refused.add(e.sentence().replaceAll("\\s+", " "));
          }
        });
    if (refused.isEmpty()) {
      throw new IllegalStateException("a hostile bundle is accepted");
    }
    String why = refused.getFirst();
    return new Refusal(effort, why.substring(0, Math.min(why.length(), SENTENCE)), Files.size(file));
  }

  private SequencedMap<String, Consumer<SortedMap<String, byte[]>>> forgeries() {
    SequencedMap<String, Consumer<SortedMap<String, byte[]>>> forgeries = new LinkedHashMap<>();
    forgeries.put("one letter of the last leaf", files -> edit(files, lastLeaf, "export", "exporu"));
    forgeries.put("one letter of the chronology", files -> edit(files, BundleFiles.JSON, "\"case\"", "\"cbse\""));
    forgeries.put("one letter of the page", files -> edit(files, BundleFiles.HTML, "<html", "<htmk"));
    forgeries.put("a leaf left out", files -> files.remove(firstLeaf));
    forgeries.put("200 MiB of zeros", files -> files.put(BundleFiles.HTML, new byte[200 * MEBIBYTE]));
    forgeries.put("100,000 files", HostileBundles::addFiles);
    forgeries.put("a leaf nested 16,000 deep", files -> files.put(firstLeaf, repeated("[", 16_000)));
    forgeries.put("a chronology nested a million deep", files -> files.put(BundleFiles.JSON, repeated("[", 1_000_000)));
    forgeries.put("a disclosure with a number of 700,000 digits", this::discloseLongNumber);
    forgeries.put("a million empty disclosures", files -> files.put(disclosures(), repeated("\n", 1_000_000)));
    forgeries.put("a proof of 200,000 lines", files -> files.put(proof(), repeated("AAAA\n", 200_000)));
    forgeries.put("a checkpoint with 100,000 signatures", this::addSignatures);
    return forgeries;
  }

  private static void edit(SortedMap<String, byte[]> files, String name, String from, String to) {
    String text = text(files, name);
    if (!text.contains(from)) {
      throw new IllegalStateException("nothing to forge in " + name);
    }
    files.put(name, text.replaceFirst(from, to).getBytes(StandardCharsets.UTF_8));
  }

  private static void addFiles(SortedMap<String, byte[]> files) {
    for (int i = 0; i < MANY_FILES; i++) {
      files.put(BundleFiles.leaf(900_000_000_000L + i), new byte[0]);
    }
  }

  private void discloseLongNumber(SortedMap<String, byte[]> files) {
    String salt = "A".repeat(43);
    String json = "[\"" + salt + "\",\"data.what\"," + "9".repeat(700_000) + "]";
    String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    files.put(disclosures(), (encoded + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void addSignatures(SortedMap<String, byte[]> files) {
    String name = files.headMap("data/checkpoints/:").lastKey();
    String signature = text(files, name).lines().reduce((before, last) -> last).orElseThrow();
    files.put(name, (text(files, name) + (signature + "\n").repeat(100_000)).getBytes(StandardCharsets.UTF_8));
  }

  private String disclosures() {
    return lastLeaf.replace(LEAVES, "data/disclosures/").replace(".json", ".txt");
  }

  private String proof() {
    return lastLeaf.replace(LEAVES, "data/proofs/").replace(".json", ".tlog-proof");
  }

  private static String text(SortedMap<String, byte[]> files, String name) {
    return new String(Objects.requireNonNull(files.get(name), name), StandardCharsets.UTF_8);
  }

  private static byte[] repeated(String text, int times) {
    return text.repeat(times).getBytes(StandardCharsets.UTF_8);
  }
}
