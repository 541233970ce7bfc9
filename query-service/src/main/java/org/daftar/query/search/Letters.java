package org.daftar.query.search;

import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;

/** How Kazakh, Russian, Uyghur and some Latin letters are written in Latin, as plainly as people write names. */
final class Letters {

  private static final String CYRILLIC =
      "а a ә a б b в v г g ғ g д d е e ё e ж j з z и i й i к k қ k л l м m н n ң n о o ө o п p р r с s т t у u ұ u ү u"
          + " ф f х h һ h ц ts ч ch ш sh щ sh ъ _ ы i і i ь _ э e ю iu я ia";

  private static final String ARABIC =
      "ا a آ a ە e ه h ھ h ب b پ p ت t ج j چ ch ح h خ h د d ر r ز z ژ j س s ش sh ص s ط t ظ z ع g غ g ف f ق k ك k ک k گ"
          + " g ڭ n ل l م m ن n و o ۆ o ۇ u ۈ u ۋ v ى i ي i ی i ې e ئ _ ء _ ٴ _ ة e";

  private static final String LATIN = "ı i ə a ø o æ ae œ oe ß ss ł l đ d ð d þ th ŋ n";

  private Letters() {}

  static Map<String, String> table() {
    Map<String, String> table = new HashMap<>();
    StringTokenizer pairs = new StringTokenizer(String.join(" ", CYRILLIC, ARABIC, LATIN));
    while (pairs.hasMoreTokens()) {
      table.put(pairs.nextToken(), pairs.nextToken().replace("_", ""));
    }
    return Map.copyOf(table);
  }
}
