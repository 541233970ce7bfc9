package org.daftar.query.wording.term;

import java.util.Locale;
import org.daftar.value.Codes;

/** Reads stable codes as words. */
public final class CodeWords {

  private CodeWords() {}

  /** The words of a code: {@code alleged-perpetrator} reads <i>alleged perpetrator</i>. */
  public static String of(String code) {
    return code.replace('-', ' ');
  }

  /** The words of a choice: {@code DISPUTED_BY_US} reads <i>disputed by us</i>. */
  public static String ofChoice(Enum<?> choice) {
    return of(Codes.of(choice));
  }

  /** The words of a code as a heading: {@code charge-filed} reads <i>Charge filed</i>. */
  public static String heading(String code) {
    return sentence(of(code));
  }

  /** Words as they begin a sentence: <i>death threat</i> reads <i>Death threat</i>. */
  public static String sentence(String words) {
    int first = words.isEmpty() ? 0 : Character.charCount(words.codePointAt(0));
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }
}
