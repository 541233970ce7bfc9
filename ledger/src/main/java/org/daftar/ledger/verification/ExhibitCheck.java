package org.daftar.ledger.verification;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daftar.ledger.bag.Bag;
import org.daftar.ledger.bundle.BundleFiles;
import org.daftar.ledger.bundle.OpenedLeaf;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;

/** That the bundle holds the exhibits whose hashes its leaves show, under the names that they show, and no others. */
final class ExhibitCheck {

  private static final String FOLDER = "data/exhibits/";
  private static final String EXHIBIT = "exh_";
  private static final String HASH = "sha256";
  private static final String FILE_NAME = "fileName";
  private static final int LARGEST = 256 << 20;

  private ExhibitCheck() {}

  /** Checks all exhibits, and tells how many there are. */
  static int check(Bag bag, List<OpenedLeaf> leaves) throws IOException, RefusedBundle {
    Set<String> expected = new HashSet<>();
    for (OpenedLeaf leaf : leaves) {
      Optional<String> hash = leaf.text(HASH);
      if (leaf.leaf().stream().startsWith(EXHIBIT) && hash.isPresent()) {
        String name = BundleFiles.exhibit(leaf.leaf().stream(), leaf.text(FILE_NAME).orElse("content"));
        expected.add(name);
        requireContent(bag, name, hash.get(), leaf.position());
      }
    }
    for (String name : bag.names()) {
      RefusedBundle.unless(
          !name.startsWith(FOLDER) || expected.contains(name), name, "is an exhibit that no leaf of the bundle shows");
    }
    return expected.size();
  }

  private static void requireContent(Bag bag, String name, String hash, long position)
      throws IOException, RefusedBundle {
    byte[] content = RefusedBundle.at(name, () -> bag.read(name, LARGEST));
    Hash found = Hashing.sha256(content);
    RefusedBundle.unless(
        found.toString().equals(hash),
        name,
        "is not the exhibit that leaf " + position + " shows: its SHA-256 differs");
  }
}
