package org.daftar.command.platform.node;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.daftar.command.api.Author;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.anchoring.Anchoring;
import org.daftar.command.platform.axon.CommandSide;
import org.daftar.command.platform.axon.Sizes;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.postgres.PostgresLog;
import org.daftar.command.platform.relay.PostgresLeadership;
import org.daftar.command.platform.relay.Relay;
import org.daftar.command.platform.relay.RelayKey;
import org.daftar.command.platform.sealing.KeyFolder;
import org.daftar.command.platform.sealing.KeyRotation;
import org.daftar.command.platform.sealing.NewLog;
import org.daftar.command.platform.sealing.Sealing;
import org.daftar.command.recording.Recorder;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.ledger.note.SigningKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log that several nodes share, what signs it, and what sends it on its way. */
@Configuration(proxyBeanMethods = false)
class SharedLog {

  @Bean
  EventCodec eventCodec() {
    return new EventCodec(new EventCatalogue());
  }

  @Bean
  RecordingCodec recordingCodec(EventCodec codec) {
    return new RecordingCodec(codec, List.of());
  }

  @Bean
  LogClock logClock(CommandSettings settings) {
    LogClock system = LogClock.system();
    return settings.acceptClock() ? system.accept() : system;
  }

  @Bean
  Clock clock(LogClock clock) {
    return clock.wall();
  }

  @Bean
  EventLog eventLog(CommandSettings settings, RecordingCodec codec, LogClock clock, MeterRegistry meters) {
    KeyFolder keys = new KeyFolder(settings.keys());
    return PostgresLog.open(
        settings.log(),
        () -> NewLog.genesis(keys.signing(), "daftar.log", settings.author(), codec),
        clock,
        new AppendMeter(meters));
  }

  @Bean
  Sealing sealing(CommandSettings settings, EventLog log) {
    KeyFolder keys = new KeyFolder(settings.keys());
    new KeyRotation(log, keys).finish();
    return new Sealing(log, keys.signing());
  }

  @Bean
  Anchoring anchoring(CommandSettings settings, EventLog log, Sealing sealing, RecordingCodec codec, Clock clock) {
    return new Anchoring(log, sealing, codec, settings.author(), settings.timeStamps(), clock);
  }

  @Bean
  Relay relay(CommandSettings settings, EventLog log) {
    SigningKey key = RelayKey.in(settings.keys(), log.origin());
    new PublicKeys(settings.trust()).write(log, key.verifier());
    return new Relay(log, key, settings.relay(), new PostgresLeadership(settings.log()));
  }

  @Bean
  CommandSide commandSide(EventLog log, EventCodec events, RecordingCodec recordings) {
    return new CommandSide(log, events, recordings, Sizes.USUAL);
  }

  @Bean
  Recorder recorder(CommandSide side) {
    return side.recorder();
  }

  @Bean
  Author author(CommandSettings settings) {
    return new Author(settings.author());
  }

  @Bean
  AnsweringSide answeringSide(CommandSettings settings) {
    return new AnsweringSide(settings.answeringSide());
  }
}
