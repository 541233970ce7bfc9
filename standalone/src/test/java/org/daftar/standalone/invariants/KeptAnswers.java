package org.daftar.standalone.invariants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The file keeps, for every event that came of a command, the answer that the client got or would have got. */
final class KeptAnswers {

  private KeptAnswers() {}

  static List<Finding> check(Ledger ledger, LogFile log) {
    List<Finding> findings = new ArrayList<>();
    Map<String, StoredAnswer> kept =
        log.answers().stream().collect(Collectors.toMap(StoredAnswer::key, Function.identity()));
    log.rows().stream()
        .filter(row -> !row.key().isEmpty())
        .filter(row -> !kept.containsKey(row.key()) || kept.get(row.key()).size() != row.position() + 1)
        .forEach(row -> findings.add(new Finding(row.position(), row.key() + " is not kept as answered with it")));
    for (Command command : ledger.commands()) {
      ledger.answers(command).stream()
          .filter(Answer::acknowledges)
          .filter(answer -> !told(answer, kept.get(command.key())))
          .forEach(answer -> findings.add(new Finding(answer.position(), command.key() + " is kept otherwise")));
    }
    return findings;
  }

  private static boolean told(Answer answer, StoredAnswer kept) {
    return kept != null
        && kept.status() == answer.status()
        && kept.location().equals(answer.location())
        && kept.size() == answer.size();
  }
}
