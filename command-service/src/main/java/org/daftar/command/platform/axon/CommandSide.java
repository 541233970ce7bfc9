package org.daftar.command.platform.axon;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.modelling.command.MetaDataCommandTargetResolver;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.daftar.command.casefile.Case;
import org.daftar.command.casefile.Moves;
import org.daftar.command.casefile.Sharings;
import org.daftar.command.casefile.rules.CaseRules;
import org.daftar.command.exhibit.Exhibit;
import org.daftar.command.log.EventLog;
import org.daftar.command.party.Party;
import org.daftar.command.party.PartyRules;
import org.daftar.command.recording.Overtaken;
import org.daftar.command.recording.Positions;
import org.daftar.command.recording.Recorder;
import org.daftar.command.recording.Refused;
import org.daftar.command.reference.ReferenceRules;
import org.daftar.command.source.Source;
import org.daftar.command.source.SourceRules;
import org.daftar.command.vocabulary.OwnTerms;
import org.daftar.command.workday.CalendarRules;
import org.daftar.command.workday.CountryCalendar;
import org.daftar.events.amendment.Amendments;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.workday.Holidays;
import org.daftar.workday.PublicHolidays;

/** The deciding side put together over a log, without any framework around it. */
public final class CommandSide implements AutoCloseable {

  private final ExecutorService snapshotting =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("snapshots").factory());
  private final AggregateCache cache;
  private final Amendments amendments;
  private final LogPositions positions;
  private final LogRegisters registers;
  private final Holidays holidays = new PublicHolidays();
  private final Configuration axon;
  private final Recorder recorder;

  /**
   * Puts it together.
   *
   * @param log where everything is appended to and read from; stays open when this is closed
   * @param events reads and writes the fields of events
   * @param recordings reads and writes the payloads of the log
   */
  public CommandSide(EventLog log, EventCodec events, RecordingCodec recordings, Sizes sizes) {
    cache = new AggregateCache(sizes.aggregates());
    amendments = new Amendments(events);
    positions = new LogPositions(log, sizes.readings());
    registers = new LogRegisters(log, recordings, sizes.readings());
    CaseSnapshots snapshots = new CaseSnapshots(recordings, memory -> Case.remembering(memory, amendments));
    LogStorageEngine engine = new LogStorageEngine(log, new EventMessages(recordings), snapshots, positions, registers);
    axon = configure(engine, sizes).start();
    Memory memory = new Memory(log, cache, registers);
    recorder = new AxonRecorder(axon.commandBus(), memory, positions, new Replays(log, recordings));
  }

  /** Puts proposals on the record; safe for use by many threads. */
  public Recorder recorder() {
    return recorder;
  }

  @Override
  public void close() {
    axon.shutdown();
    snapshotting.close();
  }

  /** Modules on the class path are not looked for: the one that there is calls Axon's vendor. */
  private Configurer configure(LogStorageEngine engine, Sizes sizes) {
    return withRules(DefaultConfigurer.defaultConfiguration(false))
        .configureEmbeddedEventStore(c -> engine)
        .configureCommandBus(
            c -> SimpleCommandBus.builder().rollbackConfiguration(failure -> !changedNothing(failure)).build())
        .registerComponent(Snapshotter.class, this::snapshotter)
        .configureAggregate(aggregate(Case.class, c -> everyFew(c, sizes)))
        .configureAggregate(aggregate(Party.class, c -> NoSnapshotTriggerDefinition.INSTANCE))
        .configureAggregate(aggregate(Source.class, c -> NoSnapshotTriggerDefinition.INSTANCE))
        .configureAggregate(aggregate(Exhibit.class, c -> NoSnapshotTriggerDefinition.INSTANCE))
        .configureAggregate(aggregate(CountryCalendar.class, c -> NoSnapshotTriggerDefinition.INSTANCE))
        .configureAggregate(aggregate(OwnTerms.class, c -> NoSnapshotTriggerDefinition.INSTANCE))
        .registerCommandHandler(
            c -> new Moves(c.repository(Case.class), c.getComponent(CaseRules.class), amendments, positions))
        .registerCommandHandler(
            c -> new Sharings(c.repository(Case.class), c.getComponent(CaseRules.class), amendments, positions));
  }

  /** What command handlers are given beside the command. */
  private Configurer withRules(Configurer configurer) {
    return configurer
        .registerComponent(Positions.class, c -> positions)
        .registerComponent(Amendments.class, c -> amendments)
        .registerComponent(ReferenceRules.class, c -> new ReferenceRules(registers))
        .registerComponent(CaseRules.class, c -> new CaseRules(registers, holidays, amendments))
        .registerComponent(CalendarRules.class, c -> new CalendarRules(holidays))
        .registerComponent(PartyRules.class, c -> new PartyRules(registers))
        .registerComponent(SourceRules.class, c -> new SourceRules(registers));
  }

  /** The target stands beside the command: to look for it in the command's annotations costs a third of a decision. */
  private <T> AggregateConfigurer<T> aggregate(
      Class<T> type, Function<Configuration, SnapshotTriggerDefinition> trigger) {
    return AggregateConfigurer.defaultConfiguration(type)
        .configureCommandTargetResolver(c -> new MetaDataCommandTargetResolver(Basis.SUBJECT))
        .configureRepository(c -> repository(c, type, trigger.apply(c)));
  }

  private <T> Repository<T> repository(Configuration c, Class<T> type, SnapshotTriggerDefinition trigger) {
    return new RelyingRepository<>(
        EventSourcingRepository.builder(type)
            .eventStore(c.eventStore())
            .parameterResolverFactory(c.parameterResolverFactory())
            .handlerDefinition(c.handlerDefinition(type))
            .repositoryProvider(c::repository)
            .snapshotTriggerDefinition(trigger)
            .cache(cache));
  }

  private Snapshotter snapshotter(Configuration c) {
    return AggregateSnapshotter.builder()
        .eventStore(c.eventStore())
        .executor(snapshotting)
        .parameterResolverFactory(c.parameterResolverFactory())
        .handlerDefinition(c.handlerDefinition(Case.class))
        .aggregateFactories(List.of(new GenericAggregateFactory<>(caseModel(c))))
        .build();
  }

  /** Without it the factory would look on the class path for what command handlers are given. */
  private static AggregateModel<Case> caseModel(Configuration c) {
    return AnnotatedAggregateMetaModelFactory.inspectAggregate(
        Case.class, c.parameterResolverFactory(), c.handlerDefinition(Case.class));
  }

  private static SnapshotTriggerDefinition everyFew(Configuration c, Sizes sizes) {
    return new EventCountSnapshotTriggerDefinition(c.getComponent(Snapshotter.class), sizes.snapshotEvery());
  }

  /** An aggregate that refused is as it was, and can be kept. */
  private static boolean changedNothing(Throwable failure) {
    return failure instanceof Refused || failure instanceof Overtaken;
  }
}
