package org.daftar.ledger.canonical;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Names that objects of one kind have, in their order there, so that none is made anew for each of them. */
public final class ExpectedNames {

  /** Of objects of which nothing is known. */
  static final ExpectedNames NONE = of(List.of());

  private final List<String> names;
  private final List<byte[]> written;

  private ExpectedNames(List<String> names) {
    this.names = names;
    this.written = names.stream().map(name -> ('"' + name + '"').getBytes(StandardCharsets.US_ASCII)).toList();
  }

  /** Those names, of letters in ASCII that stand for themselves. */
  public static ExpectedNames of(Collection<String> names) {
    return new ExpectedNames(names.stream().sorted().toList());
  }

  /** Whether the name at an index stands at a place, with its quotation marks. */
  boolean isNext(int index, byte[] bytes, int at) {
    if (index == written.size()) {
      return false;
    }
    byte[] name = written.get(index);
    return at + name.length <= bytes.length && Arrays.equals(bytes, at, at + name.length, name, 0, name.length);
  }

  String name(int index) {
    return names.get(index);
  }

  /** How long the name is as it is written. */
  int length(int index) {
    return written.get(index).length;
  }
}
