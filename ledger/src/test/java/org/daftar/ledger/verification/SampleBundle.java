package org.daftar.ledger.verification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.daftar.ledger.bundle.Bundle;
import org.daftar.ledger.bundle.BundleFiles;
import org.daftar.ledger.bundle.BundleWriter;
import org.daftar.ledger.bundle.BundledLeaf;
import org.daftar.ledger.bundle.Chronology;
import org.daftar.ledger.bundle.EarlierCheckpoint;
import org.daftar.ledger.bundle.FileDigests;
import org.daftar.ledger.bundle.Heads;
import org.daftar.ledger.bundle.InconsistentRecord;
import org.daftar.ledger.bundle.OpenedLeaf;
import org.daftar.ledger.canonical.NotCanonical;
import org.daftar.ledger.checkpoint.Sample;
import org.daftar.ledger.leaf.Disclosure;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.tree.Hashing;
import tools.jackson.databind.JsonNode;

/** Makes bundles of sample logs as an exporter does, and as a forger may wish to. */
final class SampleBundle {

  static final String CASE = "cas_aaaaaaaaaaaaaaaaaaaaaaaaaa";
  static final String PARTY = "pty_aaaaaaaaaaaaaaaaaaaaaaaaaa";
  static final String EXHIBIT = "exh_aaaaaaaaaaaaaaaaaaaaaaaaaa";
  static final byte[] LETTER = "A letter of the court".getBytes(StandardCharsets.UTF_8);

  private final SampleLog log;
  private final List<EarlierCheckpoint> earlier = new ArrayList<>();
  private final SortedMap<Long, byte[]> timeStamps = new TreeMap<>();
  private final SortedMap<String, byte[]> exhibits = new TreeMap<>();
  private Predicate<Leaf> chosen = leaf -> true;
  private BiPredicate<Long, Disclosure> shown = (position, field) -> !field.name().equals("data.recordedBy");
  private Set<String> erased = Set.of();
  private Optional<Note> checkpoint = Optional.empty();
  private Optional<String> named = Optional.empty();
  private long last = -1;

  SampleBundle(SampleLog log) {
    this.log = log;
  }

  /** A case with a party, an exhibit, two entries and a correction, beside another case. */
  static SampleLog sampleLog() {
    SampleLog log = new SampleLog();
    log.append(PARTY, "{'event':'party-registered.1','recordedBy':'A','name':'Aisulu','protectedAs':'a sister'}");
    log.append(CASE, "{'event':'case-opened.1','recordedBy':'A','title':'The fine'}");
    log.append("cas_bbbbbbbbbbbbbbbbbbbbbbbbbb", "{'event':'case-opened.1','recordedBy':'B','title':'Another'}");
    log.append(
        EXHIBIT,
        "{'event':'exhibit-received.1','fileName':'letter.txt','recordedBy':'A','sha256':'" + hash(LETTER) + "'}");
    log.append(CASE, "{'event':'fine-imposed.1','recordedBy':'A','entry':'ent_1','what':'A fine','place':'Almaty'}");
    log.append(CASE, "{'event':'incident-reported.1','recordedBy':'A','entry':'ent_2','what':'A threat'}");
    log.append(
        CASE,
        "{'event':'entry-corrected.1','recordedBy':'A','entry':'ent_1','fields.what':'A fine of"
            + " 100','fields.place':null,'reason':'misread'}");
    return log;
  }

  static SampleBundle sample() {
    return of(sampleLog());
  }

  static SampleBundle of(SampleLog log) {
    return new SampleBundle(log).exhibit("letter.txt", LETTER);
  }

  SampleBundle leaving(Predicate<Leaf> unchosen) {
    Predicate<Leaf> before = chosen;
    chosen = leaf -> before.test(leaf) && !unchosen.test(leaf);
    return this;
  }

  SampleBundle withholding(String field) {
    BiPredicate<Long, Disclosure> before = shown;
    shown = (position, disclosure) -> before.test(position, disclosure) && !disclosure.name().equals("data." + field);
    return this;
  }

  SampleBundle erasing(Set<String> digests) {
    erased = digests;
    return this;
  }

  SampleBundle earlier(Note note, long size, long newest) {
    earlier.add(new EarlierCheckpoint(size, note, log.prover().consistency(size, newest)));
    return this;
  }

  SampleBundle stamp(long size, byte[] token) {
    timeStamps.put(size, token);
    return this;
  }

  SampleBundle exhibit(String name, byte[] content) {
    exhibits.put(BundleFiles.exhibit(EXHIBIT, name), content);
    return this;
  }

  /** Exports with those names of files, written in JSON with single quotes, instead of the true ones. */
  SampleBundle naming(String files) {
    named = Optional.of(files);
    return this;
  }

  SampleBundle signed(Note note) {
    checkpoint = Optional.of(note);
    return this;
  }

  /** Exports: appends the leaf of the export, which names what was chosen. */
  SampleBundle export() {
    List<OpenedLeaf> before = opened();
    SortedMap<String, byte[]> files = files(before);
    String lines = named.orElseGet(() -> "['" + String.join("','", FileDigests.of(files)) + "']");
    last =
        log.append(
            CASE,
            "export",
            "{'heads':'" + Heads.of(before).hash().base64url() + "'}",
            "{'event':'chronology-exported.1','files':" + lines + ",'recordedBy':'A'}");
    return this;
  }

  /** The bundle of what was exported. */
  Bundle bundle() {
    if (last < 0) {
      export();
    }
    List<OpenedLeaf> before = opened().stream().filter(leaf -> leaf.position() < last).toList();
    SortedMap<String, byte[]> files = files(before);
    files.put(BundleFiles.HEADS, Heads.of(before).bytes());
    Note signed = checkpoint.orElseGet(() -> log.checkpoint(log.size()));
    List<BundledLeaf> leaves = new ArrayList<>();
    for (long position = 0; position <= last; position++) {
      if (isChosen(position)) {
        leaves.add(new BundledLeaf(log.leaf(position), shown(position), log.prover().inclusion(position, log.size())));
      }
    }
    return new Bundle(CASE, leaves, signed, earlier, timeStamps, files, exhibits);
  }

  byte[] zip() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      BundleWriter.write(bundle(), out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SortedMap<String, byte[]> files(List<OpenedLeaf> before) {
    SortedMap<String, byte[]> files = new TreeMap<>(BundleWriter.instructions());
    files.put(BundleFiles.HTML, "<p>A fine of 100, and a threat.</p>\n".getBytes(StandardCharsets.UTF_8));
    files.put(BundleFiles.POLICY, policy().getBytes(StandardCharsets.UTF_8));
    try {
      files.put(BundleFiles.JSON, Chronology.write(CASE, before));
    } catch (InconsistentRecord | NotCanonical e) {
      files.put(BundleFiles.JSON, new byte[0]);
    }
    return files;
  }

  private static String policy() {
    return "log " + Sample.logKey().verifier() + "\nquorum none\n";
  }

  private List<OpenedLeaf> opened() {
    List<OpenedLeaf> opened = new ArrayList<>();
    for (long position = 0; position < log.size(); position++) {
      if (isChosen(position)) {
        opened.add(open(position));
      }
    }
    return opened;
  }

  private OpenedLeaf open(long position) {
    SortedMap<String, JsonNode> fields = new TreeMap<>();
    List<Disclosure> all = log.disclosures(position);
    List<Disclosure> told = shown(position);
    told.forEach(field -> fields.put(field.field(), field.value()));
    int gone = (int) all.stream().filter(field -> erased.contains(field.digest().base64url())).count();
    return new OpenedLeaf(
        position, log.read(position), log.hash(position), fields, all.size() - told.size() - gone, gone);
  }

  private boolean isChosen(long position) {
    Leaf leaf = log.read(position);
    return !leaf.stream().startsWith("cas_b") && chosen.test(leaf);
  }

  private List<Disclosure> shown(long position) {
    return log.disclosures(position).stream()
        .filter(field -> shown.test(position, field) && !erased.contains(field.digest().base64url()))
        .toList();
  }

  private static String hash(byte[] content) {
    return Hashing.sha256(content).toString();
  }
}
