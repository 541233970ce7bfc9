package org.daftar.query.register.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import org.daftar.query.chronology.CsvChronology;
import org.daftar.query.register.sieve.Row;
import org.daftar.vocabulary.Taxonomy;

/**
 * A register as comma-separated values (RFC 4180), in the manner of {@link CsvChronology}: some rows say which register
 * it is, as of which moment and what it comes to; then come the headings. What people typed into entries is not in it,
 * but for titles, provisions and assets.
 *
 * @param <R> what rows the register has
 * @param <T> what its totals are
 */
public final class RegisterCsv<R extends Row<R>, T> {

  /** So many rows are put into words at once: a register is written without being held in memory as text. */
  private static final int PORTION = 500;

  private final Sheet<R, T> sheet;

  /** Writes what a sheet sets out. */
  public RegisterCsv(Sheet<R, T> sheet) {
    this.sheet = sheet;
  }

  /**
   * Writes a register.
   *
   * @param head rows that say what it is
   * @param taxonomy what terms are called
   * @param words puts a portion of rows into words, and names nobody who must not be named outside
   */
  public void write(
      Writer to, List<List<String>> head, List<R> rows, T totals, Taxonomy taxonomy, Function<List<R>, Telling> words)
      throws IOException {
    to.append(CsvChronology.BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(to);
    head.forEach(row -> row(csv, row));
    sheet.sentences(totals).forEach(sentence -> row(csv, List.of("Total", sentence)));
    sheet.tables(totals, taxonomy).forEach(table -> table(csv, table));
    List<Column<R>> columns = sheet.columns().stream().filter(Column::isInFiles).toList();
    row(csv, columns.stream().map(Column::heading).toList());
    for (int from = 0; from < rows.size(); from += PORTION) {
      List<R> portion = rows.subList(from, Math.min(rows.size(), from + PORTION));
      Telling telling = words.apply(portion);
      portion.stream().flatMap(sheet::inFile).forEach(row -> row(csv, cells(columns, row, telling)));
    }
    csv.flush();
  }

  private static void table(CsvWriter csv, TotalsTable table) {
    row(csv, List.of(table.caption()));
    row(csv, table.headings());
    table.rows().forEach(row -> row(csv, row));
    row(csv, List.of());
  }

  private List<String> cells(List<Column<R>> columns, R row, Telling telling) {
    return columns.stream().map(column -> column.cell().apply(row, telling).text()).toList();
  }

  private static void row(CsvWriter csv, List<String> cells) {
    csv.writeRecord(cells.stream().map(CsvChronology::neutralised).toList());
  }
}
