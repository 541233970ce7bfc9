package org.daftar.ledger.verification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.daftar.ledger.bag.Bag;
import org.daftar.ledger.bundle.BundleFiles;
import org.daftar.ledger.bundle.FileDigests;
import org.daftar.ledger.bundle.Heads;
import org.daftar.ledger.bundle.OpenedLeaf;
import org.daftar.ledger.tree.Hash;
import tools.jackson.databind.JsonNode;

/** That a bundle ends with the leaf of its export, holds all that this leaf names, and the files that it speaks of. */
final class ExportCheck {

  private static final String EXPORT = "export";
  private static final String FILES = "files";
  private static final int LARGEST = 256 << 20;
  private static final Set<String> TOLD =
      Set.of(BundleFiles.HTML, BundleFiles.JSON, BundleFiles.POLICY, BundleFiles.MANUAL, BundleFiles.SCRIPT);

  private final Bag bag;
  private final ReadLeaf export;

  private ExportCheck(Bag bag, ReadLeaf export) {
    this.bag = bag;
    this.export = export;
  }

  /**
   * Checks the export.
   *
   * @param before the leaves before that of the export
   */
  static void check(Bag bag, ReadLeaf export, List<OpenedLeaf> before) throws IOException, RefusedBundle {
    RefusedBundle.unless(
        export.isOfKind(EXPORT),
        export.place(),
        "is the last one and no leaf of an export: the end of the bundle was cut off");
    ExportCheck check = new ExportCheck(bag, export);
    check.heads(Heads.of(before));
    check.files();
  }

  private void heads(Heads found) throws IOException, RefusedBundle {
    Heads named = RefusedBundle.at(BundleFiles.HEADS, () -> Heads.parse(bag.read(BundleFiles.HEADS, LARGEST)));
    RefusedBundle.unless(
        named.hash().base64url().equals(export.text(Heads.FIELD)),
        BundleFiles.HEADS,
        "does not name the heads that the export at leaf " + export.position() + " names");
    for (Map.Entry<String, Hash> head : named.byStream().entrySet()) {
      RefusedBundle.unless(
          Objects.equals(found.byStream().get(head.getKey()), head.getValue()),
          "stream " + head.getKey(),
          "does not end with the leaf that the export names: its end was cut off, or it is missing");
    }
    Set<String> others = new TreeSet<>(found.byStream().keySet());
    others.removeAll(named.byStream().keySet());
    RefusedBundle.unless(others.isEmpty(), "stream " + others, "is not named by the export");
  }

  private void files() throws IOException, RefusedBundle {
    Map<String, String> lines = RefusedBundle.at(export.place(), () -> FileDigests.byName(lines()));
    for (String name : TOLD) {
      RefusedBundle.unless(lines.containsKey(name), name, "is not among the files that the export speaks of");
    }
    for (Map.Entry<String, String> file : lines.entrySet()) {
      byte[] content = RefusedBundle.at(file.getKey(), () -> bag.read(file.getKey(), LARGEST));
      RefusedBundle.unless(
          FileDigests.line(file.getKey(), content).equals(file.getValue()),
          file.getKey(),
          "is not the file that was handed out: the export at leaf " + export.position() + " names another SHA-256");
    }
  }

  private List<String> lines() throws RefusedBundle {
    List<String> lines = new ArrayList<>();
    RefusedBundle.unless(export.field(FILES).isPresent(), export.place(), "does not show which files were handed out");
    for (JsonNode line : export.field(FILES).get()) {
      lines.add(line.stringValue(""));
    }
    return lines;
  }
}
