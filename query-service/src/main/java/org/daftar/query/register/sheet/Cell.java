package org.daftar.query.register.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A cell of a table: its parts stand below each other. */
public record Cell(List<Part> parts) {

  /** Nothing. */
  public static final Cell EMPTY = new Cell(List.of());

  public Cell {
    parts = List.copyOf(parts);
  }

  static Cell of(String text) {
    return text.isEmpty() ? EMPTY : new Cell(List.of(Part.of(text)));
  }

  static Cell of(Stream<Part> parts) {
    return new Cell(parts.toList());
  }

  /** All of it as one text, for a file. */
  public String text() {
    return parts.stream().map(Part::text).collect(Collectors.joining("; "));
  }
}
