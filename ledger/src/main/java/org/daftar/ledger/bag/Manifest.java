package org.daftar.ledger.bag;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;

/** The SHA-256 of each file, one a line, as {@code sha256sum} writes it: RFC 8493 section 2.1.3. */
final class Manifest {

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");

  private Manifest() {}

  static byte[] write(SortedMap<String, byte[]> files) {
    return files.entrySet().stream()
        .map(file -> Hashing.sha256(file.getValue()) + "  " + file.getKey() + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The hash of each file by its name, in hexadecimal digits.
   *
   * @param most how many files it may name: more are not there
   */
  static Map<String, String> read(String name, byte[] bytes, int most) throws MalformedBag {
    Map<String, String> hashes = new LinkedHashMap<>();
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (!text.isEmpty() && !text.endsWith("\n")) {
      throw new MalformedBag(name, "ends within a line");
    }
    if (text.chars().filter(letter -> letter == '\n').count() > most) {
      throw new MalformedBag(name, "names more files than there are: " + most);
    }
    int number = 0;
    for (String line :
        text.isEmpty() ? List.<String>of() : List.of(text.substring(0, text.length() - 1).split("\n", -1))) {
      number++;
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        throw new MalformedBag(name, "line " + number + " is not a SHA-256, two spaces and a name");
      }
      if (hashes.put(parts.group(2), parts.group(1)) != null) {
        throw new MalformedBag(name, "line " + number + " names a file a second time: " + parts.group(2));
      }
    }
    return hashes;
  }

  static boolean fits(String expected, byte[] bytes) {
    Hash hash = Hashing.sha256(bytes);
    return hash.toString().equals(expected);
  }
}
