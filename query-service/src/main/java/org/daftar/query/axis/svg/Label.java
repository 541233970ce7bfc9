package org.daftar.query.axis.svg;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/**
 * A text in the picture, shortened to the room that it has. The server knows no fonts: widths are estimates on the
 * generous side for a sans serif of {@link #FONT_SIZE}.
 *
 * @param text what is left of it
 * @param width how wide it is
 */
public record Label(String text, double width) {

  /** In user units of the picture. */
  public static final double FONT_SIZE = 13;

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final String ELLIPSIS = "…";

  /** Before the first mark that goes with the letter before it. */
  private static final char FIRST_COMBINING = '\u0300';

  private static final String WIDE = "mwMW…—%@";
  private static final String SLIM = "Iiljtfr.,;:'|!()[]-· ";

  /** The whole text, or as much of it as the room takes. */
  public static Label of(String text, double room) {
    String line = SPACES.matcher(text.strip()).replaceAll(" ");
    double whole = width(line);
    if (whole <= room) {
      return new Label(line, whole);
    }
    String shortened = shorten(line, room) + ELLIPSIS;
    return new Label(shortened, width(shortened));
  }

  /** What has room beside the ellipsis; never cuts what readers see as one letter. */
  private static String shorten(String line, double room) {
    IntUnaryOperator following = ends(line);
    int used = hundredths(ELLIPSIS, 0, ELLIPSIS.length());
    int kept = 0;
    while (kept < line.length()) {
      int end = following.applyAsInt(kept);
      used += hundredths(line, kept, end);
      if (units(used) > room) {
        break;
      }
      kept = end;
    }
    return line.substring(0, kept).stripTrailing();
  }

  /** Where the letter ends that begins at a place. Among plain letters each ends before the next. */
  private static IntUnaryOperator ends(String line) {
    if (line.chars().allMatch(letter -> letter < FIRST_COMBINING)) {
      return start -> start + 1;
    }
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(line);
    return letters::following;
  }

  /** How wide a text is at most. */
  public static double width(String text) {
    return units(hundredths(text, 0, text.length()));
  }

  private static double units(int hundredths) {
    return FONT_SIZE * hundredths / 100;
  }

  /** Hundredths of an em: whole numbers, since sums of others depend on the order in which they are added. */
  private static int hundredths(String text, int from, int to) {
    int sum = 0;
    for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
      sum += ofLetter(text.codePointAt(at));
    }
    return sum;
  }

  private static int ofLetter(int letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> SLIM.indexOf(letter) >= 0 ? 36 : isWide(letter) ? 100 : Character.isUpperCase(letter) ? 70 : 62;
    };
  }

  private static boolean isWide(int letter) {
    return WIDE.indexOf(letter) >= 0 || Character.isIdeographic(letter) || letter > Character.MAX_VALUE;
  }
}
