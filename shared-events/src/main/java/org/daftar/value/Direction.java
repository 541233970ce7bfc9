package org.daftar.value;

/** Which way a text reads. */
public enum Direction {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT;

  /** The direction of the first strong character (Unicode Bidirectional Algorithm, rule P2); left to right if none. */
  static Direction of(String text) {
    return text.codePoints()
        .mapToObj(Direction::ofStrong)
        .filter(found -> found != Strength.NONE)
        .findFirst()
        .map(found -> found == Strength.RIGHT ? RIGHT_TO_LEFT : LEFT_TO_RIGHT)
        .orElse(LEFT_TO_RIGHT);
  }

  private static Strength ofStrong(int character) {
    return switch (Character.getDirectionality(character)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Strength.LEFT;
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> Strength.RIGHT;
      default -> Strength.NONE;
    };
  }

  private enum Strength {
    LEFT,
    RIGHT,
    NONE
  }
}
