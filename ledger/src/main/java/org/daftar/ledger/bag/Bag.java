package org.daftar.ledger.bag;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A bag that is read where it lies: nothing is unpacked, and each file is checked against its manifest whenever it is
 * read. That a bag is whole says nothing about who made it. Not safe for several threads.
 */
public final class Bag implements AutoCloseable {

  private static final int LARGEST_MANIFEST = 64 << 20;

  private final ZipFile zip;
  private final Limits limits;
  private final Map<String, ZipEntry> entries;
  private final Map<String, String> hashes = new HashMap<>();
  private final Set<String> unread;

  private Bag(ZipFile zip, Limits limits, Map<String, ZipEntry> entries) {
    this.zip = zip;
    this.limits = limits;
    this.entries = entries;
    this.unread = new TreeSet<>(entries.keySet());
  }

  /**
   * Opens a bag and checks that it holds the files that its manifests name, and no others.
   *
   * @throws MalformedBag where it does not, or where it is larger than the limits in any way
   * @throws IOException where the file itself cannot be read
   */
  public static Bag open(Path file, Limits limits) throws IOException, MalformedBag {
    ZipLayout.check(file, limits);
    ZipFile zip = open(file);
    try {
      Bag bag = new Bag(zip, limits, index(zip, limits, Files.size(file)));
      bag.readManifests();
      return bag;
    } catch (MalformedBag | IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static ZipFile open(Path file) throws IOException, MalformedBag {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException | EOFException e) {
      throw new MalformedBag("zip", "cannot be read as a zip file: " + e.getMessage());
    }
  }

  private static Map<String, ZipEntry> index(ZipFile zip, Limits limits, long size) throws MalformedBag {
    Map<String, ZipEntry> entries = new TreeMap<>();
    Set<String> ignoringCase = new HashSet<>();
    String base = "";
    long total = 0;
    for (ZipEntry entry : Collections.list(zip.entries())) {
      FileNames.check(entry.getName());
      int slash = entry.getName().indexOf('/');
      String top = slash < 0 ? "" : entry.getName().substring(0, slash + 1);
      base = entries.isEmpty() ? top : base;
      if (top.isEmpty() || !top.equals(base)) {
        throw new MalformedBag(entry.getName(), "does not lie in the one folder that a bag is");
      }
      String name = entry.getName().substring(base.length());
      if (!ignoringCase.add(FileNames.folded(name))) {
        throw new MalformedBag(name, "stands there twice");
      }
      entries.put(name, entry);
      total += checkedSize(name, entry, limits);
      if (total > limits.total() || !Limits.isHonest(total, size)) {
        throw new MalformedBag("zip", "unpacks to more than an honest bag of its size");
      }
    }
    return entries;
  }

  private static long checkedSize(String name, ZipEntry entry, Limits limits) throws MalformedBag {
    if (entry.getSize() < 0 || entry.getSize() > limits.file()) {
      throw new MalformedBag(name, "is larger than " + limits.file() + " bytes");
    }
    return entry.getSize();
  }

  private void readManifests() throws IOException, MalformedBag {
    if (!Arrays.equals(raw(BagWriter.DECLARATION, BagWriter.DECLARED.length), BagWriter.DECLARED)) {
      throw new MalformedBag(BagWriter.DECLARATION, "does not say that this is a bag of BagIt 1.0 in UTF-8");
    }
    unread.remove(BagWriter.TAG_MANIFEST);
    hashes.putAll(Manifest.read(BagWriter.TAG_MANIFEST, raw(BagWriter.TAG_MANIFEST, LARGEST_MANIFEST), entries.size()));
    Map<String, String> payload =
        Manifest.read(BagWriter.MANIFEST, read(BagWriter.MANIFEST, LARGEST_MANIFEST), entries.size());
    hashes.keySet().retainAll(tags());
    for (Map.Entry<String, String> file : payload.entrySet()) {
      requirePayload(file.getKey());
      hashes.put(file.getKey(), file.getValue());
    }
    for (String name : entries.keySet()) {
      if (!hashes.containsKey(name) && !name.equals(BagWriter.TAG_MANIFEST)) {
        throw new MalformedBag(name, "is in the bag and in none of its manifests");
      }
    }
  }

  /** Those that the tag manifest names; each must be there. */
  private Set<String> tags() throws MalformedBag {
    for (String name : hashes.keySet()) {
      if (name.startsWith(BagWriter.PAYLOAD) || !entries.containsKey(name)) {
        throw new MalformedBag(name, "is named by the tag manifest and is no tag file of the bag");
      }
    }
    return Set.copyOf(hashes.keySet());
  }

  private void requirePayload(String name) throws MalformedBag {
    if (!name.startsWith(BagWriter.PAYLOAD)) {
      throw new MalformedBag(name, "is named by the manifest and does not lie in " + BagWriter.PAYLOAD);
    }
    if (!entries.containsKey(name)) {
      throw new MalformedBag(name, "is missing: the manifest names it");
    }
  }

  /** The names of all files, sorted. */
  public List<String> names() {
    return List.copyOf(entries.keySet());
  }

  /** Whether there is such a file. */
  public boolean has(String name) {
    return entries.containsKey(name);
  }

  /**
   * Reads a file.
   *
   * @param most how many bytes it may have
   * @throws MalformedBag where it is missing, is larger, or is not what its manifest says
   */
  public byte[] read(String name, int most) throws IOException, MalformedBag {
    byte[] content = raw(name, most);
    String expected = hashes.get(name);
    if (expected == null || !Manifest.fits(expected, content)) {
      throw new MalformedBag(name, "is not what its manifest says: its SHA-256 differs");
    }
    unread.remove(name);
    return content;
  }

  /**
   * Reads every file that was not read yet.
   *
   * @throws MalformedBag for the first one that is not what its manifest says
   */
  public void readRest() throws IOException, MalformedBag {
    for (String name : List.copyOf(unread)) {
      read(name, (int) Math.min(Integer.MAX_VALUE, limits.file()));
    }
  }

  private byte[] raw(String name, int most) throws IOException, MalformedBag {
    ZipEntry entry = entries.get(name);
    if (entry == null) {
      throw new MalformedBag(name, "is missing");
    }
    if (entry.getSize() > most) {
      throw new MalformedBag(name, "is larger than " + most + " bytes");
    }
    try (InputStream in = Objects.requireNonNull(zip.getInputStream(entry))) {
      byte[] content = in.readNBytes((int) entry.getSize() + 1);
      if (content.length != entry.getSize()) {
        throw new MalformedBag(name, "does not unpack to the size that the zip file says");
      }
      CRC32 check = new CRC32();
      check.update(content);
      if (check.getValue() != entry.getCrc()) {
        throw new MalformedBag(name, "is not what the zip file says: its CRC-32 differs");
      }
      return content;
    } catch (ZipException | EOFException e) {
      throw new MalformedBag(name, "cannot be unpacked: " + e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
