package org.daftar.query.chronology;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daftar.query.wording.EntryInWords;
import org.daftar.value.HuridocsCode;

/**
 * A chronology as comma-separated values (RFC 4180, UTF-8), one account a row, so that a spreadsheet can sort and
 * filter it.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, <i>CSV Injection</i>).
 */
public final class CsvChronology {

  /** Without it, the most common spreadsheet takes UTF-8 for a code page of its own and garbles every name. */
  public static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvChronology() {}

  /** Writes the chronology; the rows before the headings say of which case and moment it is, and what is left out. */
  public static String write(Chronology chronology) {
    StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
    try (CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      row(rows, List.of("Case", chronology.of().title().text(), chronology.of().id().value()));
      row(rows, List.of("As of log position", String.valueOf(chronology.atPosition())));
      row(rows, List.of("As known at", chronology.asKnownAt().toString()));
      if (chronology.withheld() > 0) {
        row(rows, List.of("Confidential entries left out", String.valueOf(chronology.withheld())));
      }
      row(rows, headings());
      chronology.items().forEach(item -> item.accounts().forEach(account -> row(rows, cells(item, account))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> headings() {
    return Stream.concat(
            Stream.of("Number", "EDTF"),
            Stream.concat(
                Stream.of(Column.values()).map(Column::heading),
                Stream.of("Differs from the other accounts in", "Retracted", "Entry", "HURIDOCS type of act")))
        .toList();
  }

  private static List<String> cells(ChronologyItem item, EntryInWords account) {
    List<String> cells = new ArrayList<>(List.of(item.numberOf(account), account.edtf()));
    for (Column column : Column.values()) {
      cells.add(String.join("\n", column.of(account)));
    }
    cells.add(String.join(", ", item.differing().stream().map(Column::heading).toList()));
    cells.add(account.retraction().orElse(""));
    cells.add(account.entry().id().value());
    cells.add(account.huridocs().map(HuridocsCode::digits).orElse(""));
    return cells;
  }

  private static void row(CsvWriter rows, List<String> cells) {
    rows.writeRecord(cells.stream().map(CsvChronology::neutralised).toList());
  }

  /** A cell that no spreadsheet takes for a formula. */
  public static String neutralised(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
