package org.daftar.standalone.invariants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the clients sent and what they were told; kept by themselves. Safe for use by many threads. */
public final class Ledger {

  private final Map<Command, Set<Answer>> pages = new ConcurrentHashMap<>();

  /** A command is about to be sent, for the first time or again. */
  public void sends(Command command) {
    pages.computeIfAbsent(command, c -> ConcurrentHashMap.newKeySet());
  }

  /** A client was told something about a command that was sent. */
  public void hears(Command command, Answer answer) {
    pages.get(command).add(answer);
  }

  /** All commands that were sent, by key. */
  public List<Command> commands() {
    return pages.keySet().stream().sorted(Comparator.comparing(Command::key)).toList();
  }

  /** The different answers that a command got; none where nobody answered. */
  public List<Answer> answers(Command command) {
    return new ArrayList<>(pages.get(command));
  }

  /** How many commands were acknowledged. */
  public long acknowledged() {
    return pages.values().stream().filter(answers -> answers.stream().anyMatch(Answer::acknowledges)).count();
  }
}
