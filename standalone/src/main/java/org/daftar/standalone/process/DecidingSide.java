package org.daftar.standalone.process;

import java.time.Clock;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.anchoring.Anchoring;
import org.daftar.command.platform.axon.CommandSide;
import org.daftar.command.platform.axon.Sizes;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.sqlite.SqliteLog;
import org.daftar.command.platform.sealing.KeyFolder;
import org.daftar.command.platform.sealing.KeyRotation;
import org.daftar.command.platform.sealing.NewLog;
import org.daftar.command.platform.sealing.Sealing;
import org.daftar.command.recording.Recorder;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log in the data folder, and the side that decides what is written to it. */
@Configuration(proxyBeanMethods = false)
class DecidingSide {

  @Bean
  LogClock logClock(Settings settings) {
    LogClock system = LogClock.system();
    return settings.acceptClock() ? system.accept() : system;
  }

  @Bean
  Clock clock(LogClock clock) {
    return clock.wall();
  }

  @Bean
  EventLog eventLog(Settings settings, RecordingCodec codec, LogClock clock) {
    return SqliteLog.open(
        settings.data(),
        () -> NewLog.genesis(new KeyFolder(settings.data()).signing(), "daftar.local", settings.author(), codec),
        clock);
  }

  @Bean
  Sealing sealing(Settings settings, EventLog log) {
    KeyFolder keys = new KeyFolder(settings.data());
    new KeyRotation(log, keys).finish();
    return new Sealing(log, keys.signing());
  }

  @Bean
  Anchoring anchoring(Settings settings, EventLog log, Sealing sealing, RecordingCodec codec, Clock clock) {
    return new Anchoring(log, sealing, codec, settings.author(), settings.timeStamps(), clock);
  }

  @Bean
  CommandSide commandSide(EventLog log, EventCodec events, RecordingCodec recordings) {
    return new CommandSide(log, events, recordings, Sizes.USUAL);
  }

  @Bean
  Recorder recorder(CommandSide side) {
    return side.recorder();
  }
}
