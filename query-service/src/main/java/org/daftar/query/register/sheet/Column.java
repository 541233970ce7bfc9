package org.daftar.query.register.sheet;

import java.util.function.BiFunction;

/**
 * A column of a table.
 *
 * @param heading what stands above it
 * @param look how it is set
 * @param place where it is shown
 * @param cell what a row tells in it
 * @param <R> what rows the table has
 */
public record Column<R>(String heading, Look look, Place place, BiFunction<R, Telling, Cell> cell) {

  static <R> Column<R> text(String heading, BiFunction<R, Telling, Cell> cell) {
    return new Column<>(heading, Look.TEXT, Place.EVERYWHERE, cell);
  }

  static <R> Column<R> number(String heading, BiFunction<R, Telling, Cell> cell) {
    return new Column<>(heading, Look.NUMBER, Place.EVERYWHERE, cell);
  }

  Column<R> only(Place where) {
    return new Column<>(heading, look, where, cell);
  }

  /** Whether it is shown on pages. */
  public boolean isOnPages() {
    return place != Place.FILES;
  }

  /** Whether it is written into files. */
  public boolean isInFiles() {
    return place != Place.PAGES;
  }

  /** How a column is set. */
  public enum Look {
    TEXT,
    NUMBER
  }

  /** Where a column is shown. */
  public enum Place {
    EVERYWHERE,
    PAGES,
    FILES
  }
}
