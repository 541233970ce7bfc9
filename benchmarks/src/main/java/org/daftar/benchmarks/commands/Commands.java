package org.daftar.benchmarks.commands;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.daftar.benchmarks.measuring.Contender;
import org.daftar.benchmarks.measuring.InFlight;
import org.daftar.events.CaseFileEvent.CaseOpened;
import org.daftar.identity.CaseId;

/**
 * Commands of one kind sent to a system.
 *
 * @param system the name of the system
 * @param opener starts it
 * @param kind what is sent
 * @param inFlight how many at a time
 */
record Commands(String system, Side.Opener opener, Kind kind, int inFlight) implements Contender {

  /** How many aggregates there are to load from: twice as many as our side keeps in memory. */
  private static final int CASES = 10_000;

  /** What a command does. */
  enum Kind {
    CREATE("create"),
    APPEND("load and append");

    private final String text;

    Kind(String text) {
      this.text = text;
    }
  }

  static String name(String system, Kind kind, int inFlight) {
    return "%s: %s, %d in flight".formatted(system, kind.text, inFlight);
  }

  @Override
  public String name() {
    return name(system, kind, inFlight);
  }

  @Override
  public double perSecond(Path folder, Duration time) throws InterruptedException {
    InFlight clients = new InFlight(inFlight);
    try (Side side = opener.in(folder)) {
      return switch (kind) {
        case CREATE -> clients.perSecond(time, n -> side.open(Sample.opened()));
        case APPEND -> {
          List<CaseId> cases = openCases(side, clients);
          yield clients.perSecond(time, n -> side.note(Sample.noted(anyOf(cases))));
        }
      };
    }
  }

  private static List<CaseId> openCases(Side side, InFlight clients) throws InterruptedException {
    List<CaseOpened> opened = Stream.generate(Sample::opened).limit(CASES).toList();
    clients.all(CASES, n -> side.open(opened.get((int) n)));
    return opened.stream().map(CaseOpened::caseId).toList();
  }

  private static CaseId anyOf(List<CaseId> cases) {
    return cases.get(ThreadLocalRandom.current().nextInt(cases.size()));
  }
}
