package org.daftar.benchmarks.invented;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.daftar.benchmarks.measuring.BenchmarkLog;
import org.daftar.command.log.Append;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Payload;
import org.daftar.command.platform.log.Genesis;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.sqlite.SqliteLog;
import org.daftar.events.CaseFileEvent.CaseOpened;
import org.daftar.events.DomainEvent;
import org.daftar.events.EntryEvent.EntryCorrected;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.Recording;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.value.LangText;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * An invented record: one large case, many small ones, and the parties and the source of them all. A tenth of the
 * entries are corrected.
 */
public final class LargeRecord {

  private static final int PARTIES = 40;
  private static final int ONE_CORRECTED_IN = 10;
  private static final int TOGETHER = 500;
  private static final String AUTHOR = "A. Lawyer";

  private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
  private final RecordingCodec codec = codec();
  private final EventLog log;
  private final List<NewEvent> waiting = new ArrayList<>();
  private final InventedFacts facts;
  private final CaseId large = CaseId.random(random);
  private final List<PartyId> parties = IntStream.range(0, PARTIES).mapToObj(number -> PartyId.random(random)).toList();

  /**
   * How much is recorded.
   *
   * @param large how many entries the large case has
   * @param cases how many small cases there are
   * @param small how many entries each of them has
   */
  public record Size(int large, int cases, int small) {

    /** One case alone is large; the others are there so that it is to be found among them. */
    public static Size ofOneCase(int entries) {
      return new Size(entries, 400, 5);
    }

    /** How many entries that makes. */
    public int entries() {
      return large + cases * small;
    }
  }

  /**
   * What was recorded.
   *
   * @param large the large case
   * @param party who takes part in it
   */
  public record Made(CaseId large, PartyId party) {}

  private LargeRecord(EventLog log) {
    this.log = log;
    this.facts = new InventedFacts(random, parties);
  }

  /**
   * Records it in a data folder of the product.
   *
   * @return what there is to ask for
   */
  public static Made write(Path folder, Size size) {
    Genesis genesis = BenchmarkLog.genesis(codec(), AUTHOR);
    try (EventLog log = SqliteLog.open(folder, () -> genesis, LogClock.system())) {
      return write(log, size);
    }
  }

  /**
   * Records it on a log, many events at a time: it is what the rules let pass, and goes past them.
   *
   * @return what there is to ask for
   */
  public static Made write(EventLog log, Size size) {
    LargeRecord record = new LargeRecord(log);
    record.write(size);
    return new Made(record.large, record.parties.getFirst());
  }

  private void write(Size size) {
    record(facts.source(), 0);
    parties.forEach(party -> record(facts.party(party), 0));
    fill(large, size.large());
    for (int number = 0; number < size.cases(); number++) {
      fill(CaseId.random(random), size.small());
    }
    append();
  }

  private void fill(CaseId caseId, int entries) {
    int sequence = 0;
    record(new CaseOpened(caseId, LangText.of(facts.sentence()), Optional.empty(), Optional.empty()), sequence++);
    List<EntryId> made = new ArrayList<>();
    for (int number = 0; number < entries; number++) {
      EntryId entry = EntryId.random(random);
      record(facts.fact(caseId, entry), sequence++);
      made.add(entry);
      if (number % ONE_CORRECTED_IN == 0) {
        record(corrected(caseId, made.get(random.nextInt(made.size()))), sequence++);
      }
    }
  }

  private EntryCorrected corrected(CaseId caseId, EntryId entry) {
    return new EntryCorrected(
        caseId, entry, Map.of("place", JsonNodeFactory.instance.stringNode(facts.sentence())), "A better source");
  }

  private void record(DomainEvent event, long sequence) {
    Payload payload = Payload.of(codec.encode(new Recording(event, AUTHOR, List.of())));
    waiting.add(new NewEvent(event.stream(), sequence, UUID.randomUUID().toString(), payload));
    if (waiting.size() == TOGETHER) {
      append();
    }
  }

  private void append() {
    log.append(new Append(List.copyOf(waiting), Map.of(), Optional.empty()));
    waiting.clear();
  }

  private static RecordingCodec codec() {
    return new RecordingCodec(new EventCodec(new EventCatalogue()), List.of());
  }
}
