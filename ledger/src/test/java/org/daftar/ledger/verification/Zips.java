package org.daftar.ledger.verification;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.daftar.ledger.bag.BagWriter;

/** Takes bundles apart, and puts them together again so that their manifests fit. */
final class Zips {

  private Zips() {}

  /** The files of a zip by their names, without the folder that they lie in. */
  static SortedMap<String, byte[]> read(byte[] zip) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName().substring(entry.getName().indexOf('/') + 1), in.readAllBytes());
      }
    }
    return files;
  }

  /** A bag of those files with new manifests. */
  static byte[] write(SortedMap<String, byte[]> files) throws IOException {
    SortedMap<String, byte[]> payload = new TreeMap<>();
    SortedMap<String, byte[]> tags = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String name = file.getKey();
      if (!name.startsWith("bag") && !name.startsWith("manifest") && !name.startsWith("tagmanifest")) {
        (name.startsWith("data/") ? payload : tags).put(name, file.getValue());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new BagWriter(out).write("forged", payload, tags, Map.of());
    return out.toByteArray();
  }

  /** Unpacks into a folder, as a person would. */
  static Path unpack(byte[] zip, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : read(zip).entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    return folder;
  }
}
