package org.daftar.value;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Characters that nobody sees, and that make a text read, sort or compare otherwise than it looks.
 *
 * <p>Refused are the controls of the Unicode Bidirectional Algorithm that turn the order of letters (UAX #9, 2.1 to
 * 2.4) and the code points that Unicode calls default ignorable. Kept is what writing needs: the marks by which Arabic
 * and Hebrew typists settle the direction of a full stop, joiners where a script joins letters or a picture is joined
 * of several (RFC 5892, appendix A.1 and A.2, asks likewise), and breaks between words where a script has no spaces.
 */
final class Invisible {

  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;

  private static final Set<UnicodeScript> JOINED =
      Set.of(
          UnicodeScript.ARABIC,
          UnicodeScript.SYRIAC,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.NKO,
          UnicodeScript.MANDAIC,
          UnicodeScript.ADLAM,
          UnicodeScript.HANIFI_ROHINGYA,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private static final Set<UnicodeScript> WITHOUT_SPACES =
      Set.of(UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.TIBETAN);

  private Invisible() {}

  /** Whether the character at a place of a text turns the order in which the text is read. */
  static boolean turnsDirection(int character) {
    return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
  }

  /** Whether the character at a place of a text is not seen, and the text around it does not need it. */
  static boolean isHidden(String text, int at) {
    int character = text.codePointAt(at);
    return switch (character) {
      case NON_JOINER -> !isBeside(text, at, JOINED);
      case JOINER -> !isBeside(text, at, JOINED) && !joinsPictures(text, at);
      case ZERO_WIDTH_SPACE -> !isBeside(text, at, WITHOUT_SPACES);
      default -> isIgnorable(character);
    };
  }

  private static boolean isBeside(String text, int at, Set<UnicodeScript> scripts) {
    return (at > 0 && isOf(scripts, text.codePointBefore(at)))
        || (at + 1 < text.length() && isOf(scripts, text.codePointAt(at + 1)));
  }

  private static boolean isOf(Set<UnicodeScript> scripts, int character) {
    return scripts.contains(UnicodeScript.of(character));
  }

  /** A picture may end in a sign of its colour or its form. */
  private static boolean joinsPictures(String text, int at) {
    return at > 0
        && isPicture(text.codePointBefore(at))
        && at + 1 < text.length()
        && isPicture(text.codePointAt(at + 1));
  }

  private static boolean isPicture(int character) {
    return Character.isExtendedPictographic(character) || Character.isEmojiModifier(character) || character == 0xFE0F;
  }

  /** Default_Ignorable_Code_Point of Unicode 15, without variation selectors and the marks of direction. */
  private static boolean isIgnorable(int character) {
    return switch (character) {
      case 0x00AD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x2060, 0x3164, 0xFEFF, 0xFFA0 -> true;
      default ->
          (character >= 0x2061 && character <= 0x2065)
              || (character >= 0x206A && character <= 0x206F)
              || (character >= 0xFFF0 && character <= 0xFFFB)
              || (character >= 0x1BCA0 && character <= 0x1BCA3)
              || (character >= 0x1D173 && character <= 0x1D17A)
              || (character >= 0xE0000 && character <= 0xE0FFF && !isSelector(character));
    };
  }

  private static boolean isSelector(int character) {
    return character >= 0xE0100 && character <= 0xE01EF;
  }
}
