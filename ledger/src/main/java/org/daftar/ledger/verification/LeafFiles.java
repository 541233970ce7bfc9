package org.daftar.ledger.verification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daftar.ledger.bag.Bag;
import org.daftar.ledger.bag.MalformedBag;
import org.daftar.ledger.bundle.BundleFiles;
import org.daftar.ledger.leaf.Disclosure;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.leaf.LeafCodec;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;

/** Reads the leaves of a bundle, and of each what is shown of it. */
final class LeafFiles {

  private static final int LARGEST_DISCLOSURES = 64 << 20;

  private final LeafCodec codec = new LeafCodec(Leaf.CURRENT_VERSION);
  private final Bag bag;

  LeafFiles(Bag bag) {
    this.bag = bag;
  }

  /** All leaves, in the order of their positions. */
  List<ReadLeaf> all() throws IOException, RefusedBundle {
    List<ReadLeaf> leaves = new ArrayList<>();
    for (String name : bag.names()) {
      if (BundleFiles.leafAt(name).isPresent()) {
        long position = BundleFiles.leafAt(name).getAsLong();
        leaves.add(RefusedBundle.at("leaf " + position, () -> read(position)));
      }
    }
    RefusedBundle.unless(!leaves.isEmpty(), "data/leaves", "holds no leaf");
    return leaves;
  }

  private ReadLeaf read(long position) throws IOException, MalformedBag, MalformedLeaf, RefusedBundle {
    byte[] bytes = bag.read(BundleFiles.leaf(position), Leaf.LARGEST);
    Leaf leaf = codec.read(bytes);
    ReadLeaf read = new ReadLeaf(position, leaf, Hashing.leaf(bytes), shown(position, leaf.digests().size()));
    requireOwn(read);
    return read;
  }

  private List<Disclosure> shown(long position, int most) throws IOException, MalformedBag, MalformedLeaf {
    String name = BundleFiles.disclosures(position);
    if (!bag.has(name)) {
      return List.of();
    }
    String lines = new String(bag.read(name, LARGEST_DISCLOSURES), StandardCharsets.UTF_8);
    if (!lines.endsWith("\n")) {
      throw new IllegalArgumentException("its disclosures end within a line");
    }
    if (lines.chars().filter(letter -> letter == '\n').count() > most) {
      throw new IllegalArgumentException("has more disclosures than digests: " + most);
    }
    List<Disclosure> shown = new ArrayList<>();
    for (String line : lines.substring(0, lines.length() - 1).split("\n", -1)) {
      shown.add(Disclosure.parse(line));
    }
    return shown;
  }

  /** Each disclosure is one that the leaf holds the digest of, and tells a field that no other tells. */
  private static void requireOwn(ReadLeaf read) throws RefusedBundle {
    Set<Hash> held = read.leaf().digests().stream().collect(Collectors.toSet());
    Set<String> names = new HashSet<>();
    for (Disclosure disclosure : read.shown()) {
      String field = "the disclosure of " + disclosure.name();
      RefusedBundle.unless(
          disclosure.name().startsWith(Disclosure.DATA), read.place(), field + " does not tell a field of an event");
      RefusedBundle.unless(names.add(disclosure.name()), read.place(), field + " stands there twice");
      RefusedBundle.unless(
          held.contains(disclosure.digest()),
          read.place(),
          field + " is not of this leaf, which holds no digest of it");
    }
  }
}
