package org.daftar.ledger.bag;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a bag. The same files give the same bytes, whenever and wherever they are written. */
public final class BagWriter {

  static final String DECLARATION = "bagit.txt";
  static final String INFORMATION = "bag-info.txt";
  static final String MANIFEST = "manifest-sha256.txt";
  static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
  static final String PAYLOAD = "data/";
  static final byte[] DECLARED =
      "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".getBytes(StandardCharsets.UTF_8);

  /**
   * Zip files tell local times from 1980 on. An early one says nothing about when this was written; the earliest would
   * say where, since Java adds the same instant in UTC to it.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final OutputStream out;

  /** Writes to a stream, which stays open. */
  public BagWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes a bag.
   *
   * @param base the folder that all files lie in: a plain name
   * @param payload the files by their names, each of which begins with {@code data/}
   * @param tags files that lie beside the payload, under names that BagIt does not use itself
   * @param information what {@code bag-info.txt} says, in this order; no line feeds
   */
  public void write(
      String base, SortedMap<String, byte[]> payload, SortedMap<String, byte[]> tags, Map<String, String> information)
      throws IOException {
    SortedMap<String, byte[]> beside = new TreeMap<>(tags);
    beside.put(DECLARATION, DECLARED);
    beside.put(INFORMATION, information(payload, information));
    beside.put(MANIFEST, Manifest.write(payload));
    byte[] tagManifest = Manifest.write(beside);
    beside.put(TAG_MANIFEST, tagManifest);
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (Map.Entry<String, byte[]> file : beside.entrySet()) {
      add(zip, base + "/" + file.getKey(), file.getValue());
    }
    for (Map.Entry<String, byte[]> file : payload.entrySet()) {
      add(zip, base + "/" + file.getKey(), file.getValue());
    }
    zip.finish();
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /** RFC 8493 section 2.2.2; {@code Payload-Oxum} is the number of bytes, a point, the number of files. */
  private static byte[] information(SortedMap<String, byte[]> payload, Map<String, String> information) {
    long bytes = payload.values().stream().mapToLong(file -> file.length).sum();
    return (information.entrySet().stream()
                .map(line -> line.getKey() + ": " + line.getValue() + "\n")
                .collect(Collectors.joining())
            + "Payload-Oxum: "
            + bytes
            + "."
            + payload.size()
            + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
