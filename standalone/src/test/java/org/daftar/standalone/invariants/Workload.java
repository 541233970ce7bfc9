package org.daftar.standalone.invariants;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/** Makes up commands: cases, parties, facts about them, and some that must be refused. Safe for use by many threads. */
public final class Workload {

  /** The name under which all of it is to be recorded. */
  public static final String AUTHOR = "A. Lawyer";

  private static final String STRANGER = "pty_" + "a".repeat(26);

  private final AtomicLong commands = new AtomicLong();
  private final List<String> cases = new CopyOnWriteArrayList<>();
  private final List<String> parties = new CopyOnWriteArrayList<>();

  /** The next command; a fact needs a case and a party that are known to be on the record. */
  public Command next(RandomGenerator random) {
    String key = "k-" + commands.incrementAndGet();
    int dice = random.nextInt(100);
    if (cases.isEmpty() || dice < 5) {
      return openCase(key);
    } else if (parties.isEmpty() || dice < 10) {
      return registerParty(key);
    }
    String inCase = anyOf(cases, random);
    return dice < 15
        ? noteBackground(key, inCase, STRANGER)
        : dice < 60
            ? noteBackground(key, inCase, anyOf(parties, random))
            : reportIncident(key, inCase, anyOf(parties, random));
  }

  /** Facts may refer to what an acknowledged command made. */
  public void made(Command command, String id) {
    switch (command.event()) {
      case "case-opened.1" -> cases.add(id);
      case "party-registered.1" -> parties.add(id);
      default -> {}
    }
  }

  private static String anyOf(List<String> ids, RandomGenerator random) {
    return ids.get(random.nextInt(ids.size()));
  }

  private static Command openCase(String key) {
    String body =
        """
        {"title": {"text": "A case %s", "language": "en"}}\
        """
            .formatted(Command.mark(key));
    return command(key, "/api/cases", "case-opened.1", body);
  }

  private static Command registerParty(String key) {
    String body =
        """
        {"type": "person", "name": {"forms": [{"text": "A. Person %s", "kind": "legal", "language": "en"}]}}\
        """
            .formatted(Command.mark(key));
    return command(key, "/api/parties", "party-registered.1", body);
  }

  private static Command noteBackground(String key, String inCase, String about) {
    String body =
        """
        {"when": {"edtf": "2019-03~"}, "what": {"text": "What one must know %s", "language": "en"}, "unsourced": true,
         "standing": {"position": "undisputed"}, "about": ["%s"]}\
        """
            .formatted(Command.mark(key), about);
    return command(key, "/api/cases/" + inCase + "/background", "background-noted.1", body);
  }

  private static Command reportIncident(String key, String inCase, String against) {
    String body =
        """
        {"when": {"edtf": "2020-08-18"}, "what": {"text": "A warning %s", "language": "en"}, "unsourced": true,
         "standing": {"position": "undisputed"}, "type": "warning", "against": ["%s"]}\
        """
            .formatted(Command.mark(key), against);
    return command(key, "/api/cases/" + inCase + "/incidents", "incident-reported.1", body);
  }

  private static Command command(String key, String path, String event, String body) {
    return new Command(key, path, event, body);
  }
}
