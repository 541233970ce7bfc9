package org.daftar.query.search;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings words of any script into a common form, in which one name in several spellings is one word: {@code Серікжан},
 * {@code Серикжан}, {@code Serikzhan} and {@code Serikjan} are all {@code serikjan}. Chinese is told by pairs of
 * characters, and by its Pinyin without spaces.
 */
public final class Words {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_LATIN = Pattern.compile("[^a-z0-9]+");
  private static final Map<String, String> LETTERS = Letters.table();
  private static final List<Map.Entry<String, String>> SPELLINGS =
      List.of(
          Map.entry("dzh", "j"),
          Map.entry("zh", "j"),
          Map.entry("kh", "h"),
          Map.entry("gh", "g"),
          Map.entry("q", "k"),
          Map.entry("w", "v"),
          Map.entry("y", "i"));

  private Words() {}

  /** All forms under which a text can be found, each once. */
  public static Set<String> toIndex(String text) {
    Set<String> words = new LinkedHashSet<>();
    Compound.in(
        text,
        compound -> {
          words.addAll(forms(compound.whole()));
          if (compound.isJoined()) {
            compound.parts().forEach(part -> words.addAll(forms(part)));
          }
        });
    words.remove("");
    return words;
  }

  /** The forms that must all occur where a text that somebody looks for stands. */
  public static List<String> toFind(String text) {
    Set<String> words = new LinkedHashSet<>();
    Compound.in(
        text,
        compound -> {
          String word = compound.whole();
          words.addAll(isHan(word) ? pairs(word) : List.of(plain(word)));
        });
    words.remove("");
    return List.copyOf(words);
  }

  private static List<String> forms(String word) {
    if (!isHan(word)) {
      return List.of(plain(word));
    }
    List<String> forms = new ArrayList<>(pairs(word));
    forms.add(plain(word));
    return forms;
  }

  private static boolean isHan(String word) {
    return !isAscii(word)
        && word.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN);
  }

  private static List<String> pairs(String word) {
    int[] letters = word.codePoints().toArray();
    if (letters.length < 2) {
      return List.of(word);
    }
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < letters.length; i++) {
      pairs.add(new String(letters, i, 2));
    }
    return pairs;
  }

  private static String plain(String word) {
    String latin = isAscii(word) ? word : latin(word);
    String lower = latin.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> spelling : SPELLINGS) {
      lower = lower.replace(spelling.getKey(), spelling.getValue());
    }
    return once(lower);
  }

  /** Letters that stand twice or more in a row, once; digits stay. */
  private static String once(String word) {
    StringBuilder once = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (i == 0 || letter != word.charAt(i - 1) || letter < 'a' || letter > 'z') {
        once.append(letter);
      }
    }
    return once.length() == word.length() ? word : once.toString();
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** Our table comes first: ICU drops the Kazakh ә and takes ш for s. */
  private static String latin(String word) {
    StringBuilder mapped = new StringBuilder();
    word.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(letter -> {
          String own = Character.toString(letter);
          mapped.append(LETTERS.getOrDefault(own, own));
        });
    String marked = isAscii(mapped.toString()) ? mapped.toString() : AnyLatin.of(mapped.toString());
    String bare = MARKS.matcher(Normalizer.normalize(marked, Normalizer.Form.NFKD)).replaceAll("");
    return NOT_LATIN.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** ICU's rules for all other scripts, loaded when the first of them is met. */
  private static final class AnyLatin {
    private static final Transliterator RULES = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    static String of(String text) {
      return RULES.transliterate(text);
    }
  }
}
