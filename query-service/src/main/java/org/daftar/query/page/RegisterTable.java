package org.daftar.query.page;

import java.util.List;
import org.daftar.query.register.sheet.Cell;
import org.daftar.query.register.sheet.Column;
import org.daftar.query.register.sheet.Column.Look;
import org.daftar.query.register.sheet.Sheet;
import org.daftar.query.register.sheet.Telling;
import org.daftar.query.register.sieve.Row;

/** A part of a register as a table of a page; columns in which no row tells anything are left out. */
public record RegisterTable(List<Heading> headings, List<Line> lines) {

  public RegisterTable {
    headings = List.copyOf(headings);
    lines = List.copyOf(lines);
  }

  static <R extends Row<R>, T> RegisterTable of(Sheet<R, T> sheet, List<R> rows, Telling telling) {
    List<Column<R>> columns =
        sheet.columns().stream()
            .filter(Column::isOnPages)
            .filter(column -> rows.stream().anyMatch(row -> !column.cell().apply(row, telling).parts().isEmpty()))
            .toList();
    return new RegisterTable(
        columns.stream().map(column -> new Heading(column.heading(), column.look() == Look.NUMBER)).toList(),
        rows.stream()
            .map(row ->
                new Line(
                    columns.stream().map(column -> column.cell().apply(row, telling)).toList(), sheet.isSetBack(row)))
            .toList());
  }

  /** What stands above a column. */
  public record Heading(String text, boolean isNumber) {}

  /**
   * A row.
   *
   * @param cells one for each heading
   * @param isSetBack whether it was retracted
   */
  public record Line(List<Cell> cells, boolean isSetBack) {

    public Line {
      cells = List.copyOf(cells);
    }
  }
}
