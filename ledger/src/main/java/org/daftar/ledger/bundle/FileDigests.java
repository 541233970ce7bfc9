package org.daftar.ledger.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;

/** What an export says of the files that people read: the SHA-256 of each and its name, as {@code sha256sum} does. */
public final class FileDigests {

  private static final Pattern LINE = Pattern.compile("[0-9a-f]{64}  (\\S.*)");

  private FileDigests() {}

  /** A line for each file. */
  public static List<String> of(SortedMap<String, byte[]> files) {
    return files.entrySet().stream().map(file -> line(file.getKey(), file.getValue())).toList();
  }

  /** The line of one file. */
  public static String line(String name, byte[] content) {
    Hash hash = Hashing.sha256(content);
    return hash + "  " + name;
  }

  /**
   * The names in some lines, with the line of each.
   *
   * @throws IllegalArgumentException where a line is none, or a file is named twice: readers could take either
   */
  public static Map<String, String> byName(List<String> lines) {
    Map<String, String> named = new HashMap<>();
    for (String line : lines) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        throw new IllegalArgumentException("is not a SHA-256, two spaces and a name: " + line);
      }
      if (named.put(parts.group(1), line) != null) {
        throw new IllegalArgumentException("names a file twice: " + parts.group(1));
      }
    }
    return named;
  }
}
