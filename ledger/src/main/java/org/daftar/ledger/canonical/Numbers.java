package org.daftar.ledger.canonical;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Numbers as ECMAScript writes them: ECMA-262 section 6.1.6.1.20, which RFC 8785 section 3.2.2.3 takes over. */
final class Numbers {

  private static final long LARGEST = (1L << 53) - 1;

  /** No double needs more letters. */
  private static final int LONGEST = 32;

  private Numbers() {}

  static String canonical(JsonNode number) throws NotCanonical {
    if (number.isIntegralNumber()) {
      if (!number.canConvertToLong() || number.longValue() > LARGEST || number.longValue() < -LARGEST) {
        throw new NotCanonical("a whole number beyond 2^53 - 1 is not the same for every reader: " + number);
      }
      return Long.toString(number.longValue());
    }
    double value = number.doubleValue();
    if (!Double.isFinite(value)) {
      throw new NotCanonical("a number is too large: " + number);
    }
    return value == 0 ? "0" : ecmaScript(value);
  }

  /** Whether a byte can be part of a number. */
  static boolean isPart(byte letter) {
    return (letter >= '0' && letter <= '9') || "-+.eE".indexOf(letter) >= 0;
  }

  /**
   * The number that is written so.
   *
   * @throws NotCanonical where it would be written otherwise
   */
  static JsonNode read(String written) throws NotCanonical {
    if (written.length() > LONGEST) {
      throw new NotCanonical("no number is as long as " + written.length() + " letters");
    }
    try {
      JsonNode number = node(written);
      if (!canonical(number).equals(written)) {
        throw new NotCanonical("the number " + written + " is written " + canonical(number));
      }
      return number;
    } catch (NumberFormatException e) {
      throw new NotCanonical("is no value of JSON: " + written);
    }
  }

  /**
   * The whole number that is written so.
   *
   * @throws NotCanonical where it would be written otherwise
   */
  static long whole(String written) throws NotCanonical {
    JsonNode number = read(written);
    if (!number.isIntegralNumber()) {
      throw new NotCanonical("the number " + written + " is no whole one");
    }
    return number.longValue();
  }

  /** The same kinds of number that Jackson makes of it. */
  private static JsonNode node(String written) {
    if (written.indexOf('.') >= 0 || written.indexOf('e') >= 0) {
      return JsonNodeFactory.instance.numberNode(Double.parseDouble(written));
    }
    long whole = Long.parseLong(written);
    return whole == (int) whole
        ? JsonNodeFactory.instance.numberNode((int) whole)
        : JsonNodeFactory.instance.numberNode(whole);
  }

  private static String ecmaScript(double value) {
    BigDecimal shortest = shortest(Math.abs(value));
    String digits = shortest.unscaledValue().toString();
    int point = digits.length() - shortest.scale();
    return (value < 0 ? "-" : "") + placed(digits, point);
  }

  /**
   * The fewest digits that read back as the same number. Java prints these since 19 (JDK-4511638), but two where one is
   * enough and two are closer: 4.9E-324.
   */
  private static BigDecimal shortest(double value) {
    BigDecimal printed = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    BigDecimal single = new BigDecimal(value).round(new MathContext(1, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    return single.doubleValue() == value ? single : printed;
  }

  /** The digits with a decimal point after the first {@code point} of them. */
  private static String placed(String digits, int point) {
    int length = digits.length();
    if (point > 21 || point <= -6) {
      String mantissa = length == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
      return mantissa + "e" + (point > 0 ? "+" : "") + (point - 1);
    }
    if (point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    return point >= length
        ? digits + "0".repeat(point - length)
        : digits.substring(0, point) + "." + digits.substring(point);
  }
}
