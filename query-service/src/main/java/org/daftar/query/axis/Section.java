package org.daftar.query.axis;

import java.util.List;
import org.daftar.query.axis.mark.Mark;
import org.daftar.query.axis.svg.Svg;

/** A part of the picture over its whole width. */
sealed interface Section permits DatedMarks, Density, UndatedMarks, Legend, Nothing {

  /** How high it is, in user units of the picture. */
  double height();

  /** Draws it from a height downwards. */
  void draw(Svg svg, double top);

  /** The marks that it shows one by one. */
  default List<Mark> drawn() {
    return List.of();
  }
}
