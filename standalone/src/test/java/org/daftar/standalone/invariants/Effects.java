package org.daftar.standalone.invariants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every acknowledged command is on the log once, where its client was told, as it was sent; a refused one never; one
 * that nobody answered at most once; and there is nothing that nobody sent.
 */
final class Effects {

  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, List<LogRow>> rowsByKey;

  private Effects(List<LogRow> rows) {
    rowsByKey = rows.stream().skip(1).collect(Collectors.groupingBy(LogRow::key));
  }

  static List<Finding> check(Ledger ledger, List<LogRow> rows) {
    Effects effects = new Effects(rows);
    ledger.commands().forEach(command -> effects.check(command, ledger.answers(command)));
    effects.rowsByKey.values().forEach(unsent -> effects.note(unsent.getFirst().position(), "nobody sent this"));
    return effects.findings;
  }

  private void check(Command command, List<Answer> answers) {
    List<LogRow> rows = Optional.ofNullable(rowsByKey.remove(command.key())).orElse(List.of());
    if (answers.size() > 1) {
      note(lowest(answers), command.key() + " was answered in different ways: " + answers);
    }
    if (rows.size() > 1) {
      note(rows.get(1).position(), command.key() + " had an effect before, at position " + rows.getFirst().position());
    }
    Optional<Answer> acknowledged = answers.stream().filter(Answer::acknowledges).findFirst();
    if (acknowledged.isPresent() && rows.isEmpty()) {
      note(acknowledged.get().position(), command.key() + " was acknowledged and is lost");
    } else if (acknowledged.isEmpty() && !answers.isEmpty() && !rows.isEmpty()) {
      note(rows.getFirst().position(), command.key() + " was refused and is here");
    }
    rows.forEach(row -> Content.difference(command, acknowledged, row).ifPresent(what -> note(row.position(), what)));
  }

  private static long lowest(List<Answer> answers) {
    return answers.stream().map(Answer::position).min(Comparator.naturalOrder()).orElse(Finding.NOWHERE);
  }

  private void note(long position, String what) {
    findings.add(new Finding(position, what));
  }
}
