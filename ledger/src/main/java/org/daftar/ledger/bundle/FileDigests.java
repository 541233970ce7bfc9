package org.daftar.ledger.bundle;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;

/** What an export says of the files that people read: the SHA-256 of each and its name, as {@code sha256sum} does. */
public final class FileDigests {

  private static final String PARTED = "  ";

  private FileDigests() {}

  /** A line for each file. */
  public static List<String> of(SortedMap<String, byte[]> files) {
    return files.entrySet().stream().map(file -> line(file.getKey(), file.getValue())).toList();
  }

  /** The line of one file. */
  public static String line(String name, byte[] content) {
    Hash hash = Hashing.sha256(content);
    return hash + PARTED + name;
  }

  /** The name in a line. */
  public static String name(String line) {
    return line.substring(line.indexOf(PARTED) + PARTED.length());
  }

  /** The names in some lines, with the line of each. */
  public static Map<String, String> byName(List<String> lines) {
    return lines.stream().collect(Collectors.toMap(FileDigests::name, line -> line, (a, b) -> a));
  }
}
