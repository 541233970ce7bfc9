package org.daftar.benchmarks.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.daftar.benchmarks.measuring.BenchmarkLog;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.axon.CommandSide;
import org.daftar.command.platform.axon.Sizes;
import org.daftar.command.platform.log.Genesis;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.sqlite.SqliteLog;
import org.daftar.command.recording.Proposal;
import org.daftar.events.CaseFileEvent.CaseOpened;
import org.daftar.events.DomainEvent;
import org.daftar.events.EntryEvent.EntryCorrected;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
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
  private static final int SMALL_CASES = 400;
  private static final int ENTRIES_OF_A_SMALL_CASE = 5;
  private static final int ONE_CORRECTED_IN = 10;
  private static final String AUTHOR = "A. Lawyer";

  private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
  private final CommandSide commands;
  private final InventedFacts facts;
  private final CaseId large = CaseId.random(random);
  private final List<PartyId> parties = IntStream.range(0, PARTIES).mapToObj(number -> PartyId.random(random)).toList();

  /**
   * What was recorded.
   *
   * @param large the large case
   * @param party who takes part in it
   */
  public record Made(CaseId large, PartyId party) {}

  private LargeRecord(CommandSide commands) {
    this.commands = commands;
    this.facts = new InventedFacts(random, parties);
  }

  /**
   * Records it through every rule, in a data folder of the product.
   *
   * @param entries of the large case
   * @return what there is to ask for
   */
  static Made write(Path folder, int entries) {
    RecordingCodec recordings = new RecordingCodec(new EventCodec(new EventCatalogue()), List.of());
    Genesis genesis = BenchmarkLog.genesis(recordings, AUTHOR);
    try (EventLog log = SqliteLog.open(folder, () -> genesis, LogClock.system());
        CommandSide commands = new CommandSide(log, new EventCodec(new EventCatalogue()), recordings, Sizes.USUAL)) {
      return write(commands, entries);
    }
  }

  /**
   * Records it through every rule.
   *
   * @param entries of the large case
   * @return what there is to ask for
   */
  public static Made write(CommandSide commands, int entries) {
    LargeRecord record = new LargeRecord(commands);
    record.write(entries);
    return new Made(record.large, record.parties.getFirst());
  }

  private void write(int entries) {
    record(facts.source());
    parties.forEach(party -> record(facts.party(party)));
    fill(large, entries);
    for (int number = 0; number < SMALL_CASES; number++) {
      fill(CaseId.random(random), ENTRIES_OF_A_SMALL_CASE);
    }
  }

  private void fill(CaseId caseId, int entries) {
    record(new CaseOpened(caseId, LangText.of(facts.sentence()), Optional.empty(), Optional.empty()));
    List<EntryId> made = new ArrayList<>();
    for (int number = 0; number < entries; number++) {
      EntryId entry = EntryId.random(random);
      record(facts.fact(caseId, entry));
      made.add(entry);
      if (number % ONE_CORRECTED_IN == 0) {
        record(corrected(caseId, made.get(random.nextInt(made.size()))));
      }
    }
  }

  private EntryCorrected corrected(CaseId caseId, EntryId entry) {
    return new EntryCorrected(
        caseId, entry, Map.of("place", JsonNodeFactory.instance.stringNode(facts.sentence())), "A better source");
  }

  private void record(DomainEvent event) {
    Set<String> acknowledged = Set.of("dated-before-the-first-event");
    commands.recorder().record(new Proposal(event, AUTHOR, acknowledged, OptionalLong.empty(), Optional.empty()));
  }
}
