package org.daftar.ledger.command;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.daftar.ledger.text.Printable;
import org.daftar.ledger.verification.CheckedLeaf;
import org.daftar.ledger.verification.TimeBracket;
import org.daftar.ledger.verification.Verdict;

/** A verdict as people read it in a terminal. */
final class VerdictText {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);
  private static final String ROW = "%8s  %-22s  %-26s  %-9s  %s%n";

  private final Verdict verdict;

  VerdictText(Verdict verdict) {
    this.verdict = verdict;
  }

  void write(PrintWriter out, boolean listing) {
    if (listing) {
      out.printf(ROW, "POSITION", "RECORDED (UTC)", "EVENT", "FIELDS", "WRITTEN, AS OTHERS SAY (UTC)");
      verdict.leaves().forEach(leaf -> row(out, leaf));
      out.println();
    }
    line(out, "ACCEPTED", "case " + verdict.caseId());
    line(out, "LOG", verdict.checkpoint().origin());
    line(
        out,
        "COMPLETE",
        "as of checkpoint "
            + verdict.checkpoint().head().size()
            + ", root "
            + verdict.checkpoint().head().root().base64());
    line(out, "LEAVES", leaves());
    line(out, "EXHIBITS", verdict.exhibits() + " files");
    line(out, "WITNESSES", witnesses());
    line(out, "TIME STAMPS", timeStamps());
    line(
        out,
        "BEFORE",
        verdict.pinned() ? "extends the checkpoint that you kept" : "NOT CHECKED: you gave no checkpoint from before");
    line(
        out,
        "UNIQUENESS",
        "NOT CHECKED: whether the log keeps a second leaf of the same number, only a monitor can tell");
    out.flush();
  }

  private static void line(PrintWriter out, String what, String detail) {
    out.printf("%-12s %s%n", what, Printable.of(detail));
  }

  private void row(PrintWriter out, CheckedLeaf checked) {
    out.printf(
        ROW,
        checked.leaf().position(),
        checked.leaf().leaf().recordedAt(),
        Printable.of(checked.leaf().event().orElse("(" + checked.leaf().leaf().kind() + ")")),
        checked.shown(),
        bracket(checked.bracket()));
  }

  private String leaves() {
    long withheld = verdict.leaves().stream().filter(leaf -> leaf.leaf().withheld() > 0).count();
    long erased = verdict.leaves().stream().filter(leaf -> leaf.leaf().erased() > 0).count();
    return verdict.leaves().size() + ", of which " + withheld + " withhold fields and " + erased + " had fields erased";
  }

  private String witnesses() {
    return verdict.cosignatures().isEmpty()
        ? "none that you trust: the log may show others another history"
        : verdict.cosignatures().size()
            + " have seen this tree, the first at "
            + verdict.cosignatures().stream()
                .map(seen -> seen.at())
                .min(Instant::compareTo)
                .map(MINUTES::format)
                .orElse("");
  }

  private String timeStamps() {
    if (verdict.unchecked() > 0) {
      return verdict.unchecked() + " NOT CHECKED: your trust file names no authority";
    }
    return verdict.timeStamps() == 0 ? "none: the times are the log's own word" : verdict.timeStamps() + " checked";
  }

  private static String bracket(TimeBracket bracket) {
    if (bracket.notBefore().isEmpty() && bracket.notAfter().isEmpty()) {
      return "-";
    }
    return time(bracket.notBefore()) + " to " + time(bracket.notAfter());
  }

  private static String time(Optional<Instant> instant) {
    return instant.map(MINUTES::format).orElse("…");
  }
}
