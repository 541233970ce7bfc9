package org.daftar.value;

import java.util.stream.Stream;

/**
 * How far something can be trusted, in the Admiralty system, e.g. {@code B2}.
 *
 * @param reliability of the source
 * @param credibility of the information
 */
public record Grading(Reliability reliability, Credibility credibility) {

  /** Reads a grading such as {@code B2}. */
  public static Grading of(String grading) {
    return Stream.of(Reliability.values())
        .flatMap(source -> Stream.of(Credibility.values()).map(information -> new Grading(source, information)))
        .filter(known -> known.toString().equals(grading))
        .findFirst()
        .orElseThrow(() ->
            new BrokenRule(
                "",
                "grading-is-not-admiralty",
                "must be A to F for the source and 1 to 6 for the information, such as B2"));
  }

  @Override
  public String toString() {
    return "" + reliability.letter + credibility.digit;
  }

  /** How reliable a source has shown itself. */
  public enum Reliability {
    COMPLETELY_RELIABLE('A'),
    USUALLY_RELIABLE('B'),
    FAIRLY_RELIABLE('C'),
    NOT_USUALLY_RELIABLE('D'),
    UNRELIABLE('E'),
    CANNOT_BE_JUDGED('F');

    private final char letter;

    Reliability(char letter) {
      this.letter = letter;
    }
  }

  /** How credible a piece of information is. */
  public enum Credibility {
    CONFIRMED('1'),
    PROBABLY_TRUE('2'),
    POSSIBLY_TRUE('3'),
    DOUBTFUL('4'),
    IMPROBABLE('5'),
    CANNOT_BE_JUDGED('6');

    private final char digit;

    Credibility(char digit) {
      this.digit = digit;
    }
  }
}
