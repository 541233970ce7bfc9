package org.daftar.command.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daftar.events.codec.WithheldFields;
import org.daftar.identity.CaseId;
import org.daftar.ledger.bundle.BundleFiles;
import org.daftar.ledger.bundle.BundleWriter;
import org.daftar.ledger.bundle.Chronology;
import org.daftar.ledger.bundle.InconsistentRecord;
import org.daftar.ledger.bundle.OpenedLeaf;
import org.daftar.ledger.canonical.NotCanonical;
import org.daftar.ledger.leaf.Disclosure;
import tools.jackson.databind.JsonNode;

/** The leaves of a case as far as they are shown, and the files that people read of them. */
final class ShownCase {

  private final CaseId caseId;
  private final CaseLeaves leaves;
  private final Set<String> withheld;
  private final WithheldFields placeholders;

  /**
   * @param withheld as {@link Withholding} tells it
   */
  ShownCase(CaseId caseId, CaseLeaves leaves, Collection<String> withheld, WithheldFields placeholders) {
    this.caseId = caseId;
    this.leaves = leaves;
    this.withheld = new HashSet<>(withheld);
    this.placeholders = placeholders;
  }

  List<Disclosure> shown(StoredLeaf leaf) {
    return Places.shown(leaf, withheld);
  }

  List<OpenedLeaf> opened() {
    return leaves.leaves().stream().map(leaf -> leaf.opened(shown(leaf))).toList();
  }

  /** What people read, by the names of the files. */
  SortedMap<String, byte[]> files(Chronicles chronicles) {
    SortedMap<String, byte[]> files = new TreeMap<>(BundleWriter.instructions());
    files.put(BundleFiles.HTML, chronicles.html(caseId, events(), leaves.inside().entries().size()));
    files.put(BundleFiles.POLICY, policy().getBytes(StandardCharsets.UTF_8));
    try {
      files.put(BundleFiles.JSON, Chronology.write(caseId.value(), opened()));
    } catch (InconsistentRecord e) {
      throw new IllegalStateException("position " + e.position() + " " + e.getMessage(), e);
    } catch (NotCanonical e) {
      throw new IllegalStateException("what was disclosed cannot be written", e);
    }
    return files;
  }

  private List<ShownEvent> events() {
    return leaves.leaves().stream()
        .filter(leaf -> !leaves.isInside(leaf))
        .map(leaf -> ShownEvent.of(leaf.opened(shown(leaf)), hidden(leaf), placeholders))
        .toList();
  }

  private List<String> hidden(StoredLeaf leaf) {
    return leaf.disclosures().stream()
        .map(Disclosure::field)
        .filter(field -> withheld.contains(Places.of(leaf, field)))
        .toList();
  }

  private String policy() {
    String key =
        leaves.leaves().stream()
            .flatMap(leaf -> Optional.ofNullable(leaf.leaf().clear().get("vkey")).stream())
            .reduce((first, second) -> second)
            .map(JsonNode::stringValue)
            .orElseThrow(() -> new IllegalStateException("the log names no key of its own"));
    return "log " + key + "\nquorum none\n";
  }
}
