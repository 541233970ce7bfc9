package org.daftar.standalone;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.Payload;
import org.daftar.command.platform.log.Genesis;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.sqlite.SqliteLog;
import org.daftar.command.platform.sealing.KeyFolder;
import org.daftar.command.platform.sealing.KeyRotation;
import org.daftar.events.LogEvent.LogKeyChanged;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.Recording;
import org.daftar.events.codec.RecordingCodec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives the log of a folder another key. */
@Command(
    name = "rotate-key",
    description = "Gives the log a new key, for which the old one vouches. No instance may use the folder meanwhile.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RotateKey implements Callable<Integer> {

  @Mixin private final DataFolderOption data = new DataFolderOption();

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      description = "Why, for the record. It stands on the log for ever.")
  private String reason = "";

  @Option(
      names = "--author",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "Under which name this is recorded; shown as not authenticated. Usually: ${DEFAULT-VALUE}.")
  private String author = "";

  @Option(
      names = "--accept-clock",
      description = "Go on although the last record is more than a year old: you have checked the clock.")
  private boolean acceptClock;

  @Override
  public Integer call() throws Exception {
    Path folder = data.folder();
    Path file = folder.resolve("log.sqlite");
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    Payload payload = payload();
    LogClock clock = acceptClock ? LogClock.system().accept() : LogClock.system();
    try (EventLog log = SqliteLog.open(folder, RotateKey::noGenesis, clock)) {
      KeyRotation.Rotated rotated = new KeyRotation(log, new KeyFolder(folder)).rotate(payload);
      System.out.println("The log has a new key. Checkpoint " + rotated.size() + " is signed with both.");
      System.out.println("New key:       " + rotated.key());
      System.out.println("Retired key:   " + rotated.retired() + ", kept as log.key.retired-" + rotated.retired().id());
      System.out.println("Copy log.key to where you keep its copies, and tell those who verify this log.");
      return 0;
    }
  }

  private Payload payload() {
    RecordingCodec codec = new RecordingCodec(new EventCodec(new EventCatalogue()), List.of());
    return Payload.of(codec.encode(new Recording(new LogKeyChanged(reason), author, List.of())));
  }

  private static Genesis noGenesis() {
    throw new IllegalStateException("the log is empty: its first key is made at the first start");
  }
}
