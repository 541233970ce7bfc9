package org.daftar.benchmarks.commands;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.daftar.benchmarks.measuring.Contender;
import org.daftar.benchmarks.measuring.InFlight;
import org.daftar.benchmarks.measuring.Pace;
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

  /** What is sent, and by how many; after the name of the system that it is sent to, where one is given. */
  static String name(String system, Kind kind, int inFlight) {
    return "%s%s, %d in flight".formatted(system.isEmpty() ? "" : system + ": ", kind.text, inFlight);
  }

  @Override
  public String name() {
    return name(system, kind, inFlight);
  }

  @Override
  public double perSecond(Path folder, Duration time) throws InterruptedException {
    InFlight clients = new InFlight(inFlight);
    try (Side side = opener.in(folder)) {
      Cases cases =
          switch (kind) {
            case CREATE -> new Cases(side, List.of());
            case APPEND -> Cases.opened(side);
          };
      return cases.pace(kind, clients, time).perSecond();
    }
  }

  /**
   * The cases of a system, to which more is added.
   *
   * @param open those that take entries
   */
  record Cases(Side side, List<CaseId> open) {

    private static final InFlight QUICKLY = new InFlight(64);

    /** Opens as many as it takes to load from. */
    static Cases opened(Side side) throws InterruptedException {
      List<CaseOpened> opened = Stream.generate(Sample::opened).limit(CASES).toList();
      QUICKLY.all(CASES, n -> side.open(opened.get((int) n)));
      return new Cases(side, opened.stream().map(CaseOpened::caseId).toList());
    }

    /** Lets clients send commands of one kind. */
    Pace pace(Kind kind, InFlight clients, Duration time) throws InterruptedException {
      return switch (kind) {
        case CREATE -> clients.pace(time, n -> side.open(Sample.opened()));
        case APPEND -> clients.pace(time, n -> side.note(Sample.noted(any())));
      };
    }

    private CaseId any() {
      return open.get(ThreadLocalRandom.current().nextInt(open.size()));
    }
  }
}
