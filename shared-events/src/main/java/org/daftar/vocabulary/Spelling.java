package org.daftar.vocabulary;

import java.util.Collections;
import java.util.List;

/** How much two codes are alike. */
final class Spelling {

  private Spelling() {}

  /** How many letters have to be put in, left out or exchanged to make one of the other (Levenshtein). */
  static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j < before.length; j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[before.length];
      now[0] = i;
      for (int j = 1; j < now.length; j++) {
        int exchanged = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(exchanged, 1 + Math.min(before[j], now[j - 1]));
      }
      before = now;
    }
    return before[other.length()];
  }

  /** How many letters may be wrong in a code for it still to be taken for another. */
  static int tolerance(String code) {
    return Math.max(1, code.length() / 3);
  }

  /** Whether two codes have a word in common that is more than a preposition. */
  static boolean shareAWord(String one, String other) {
    return !Collections.disjoint(words(one), words(other));
  }

  private static List<String> words(String code) {
    return List.of(code.split("-", -1)).stream().filter(word -> word.length() > 3).toList();
  }
}
