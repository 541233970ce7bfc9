package org.daftar.standalone.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.daftar.command.bundle.Assembly;
import org.daftar.command.bundle.BundleRequest;
import org.daftar.command.bundle.Bundles;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.log.Genesis;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.sqlite.SqliteLog;
import org.daftar.command.platform.sealing.KeyFolder;
import org.daftar.command.platform.sealing.KeyRotation;
import org.daftar.command.platform.sealing.Sealing;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.EventJson;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.events.codec.WithheldFields;
import org.daftar.identity.CaseId;
import org.daftar.ledger.bundle.Bundle;
import org.daftar.ledger.bundle.BundleWriter;
import org.daftar.query.chronology.ChronologyFiles;
import org.daftar.query.chronology.HtmlChronology;
import org.daftar.query.chronology.JsonChronology;
import org.daftar.standalone.bundle.ReadingOfEvents;

/** Bundles from a data folder that nobody else uses. */
final class FolderBundles implements BundleSource {

  private final String author;
  private final EventLog log;
  private final Sealing sealing;
  private final Bundles bundles;

  FolderBundles(Path data, String author, LogClock clock) throws IOException {
    if (!Files.exists(data.resolve("log.sqlite"))) {
      throw new NoSuchFileException(data.resolve("log.sqlite").toString());
    }
    this.author = author;
    this.log = SqliteLog.open(data, FolderBundles::noGenesis, clock);
    KeyFolder keys = new KeyFolder(data);
    new KeyRotation(log, keys).finish();
    this.sealing = new Sealing(log, keys.signing());
    EventCodec events = new EventCodec(new EventCatalogue());
    RecordingCodec recordings = new RecordingCodec(events, List.of());
    ChronologyFiles files = new ChronologyFiles(new JsonChronology(EventJson.mapper(), events), new HtmlChronology());
    this.bundles =
        new Bundles(
            log,
            new Assembly(log, sealing),
            recordings,
            new WithheldFields(events.catalogue()),
            new ReadingOfEvents(events, recordings, files));
  }

  @Override
  public long export(BundleRequest request) {
    return bundles.export(request, author, Optional.empty()).number();
  }

  @Override
  public void write(CaseId caseId, long number, OptionalLong since, OutputStream out) throws IOException {
    Bundle bundle =
        bundles
            .find(caseId, number, since)
            .orElseThrow(() -> new IllegalArgumentException("number " + number + " of " + caseId + " is no bundle"));
    BundleWriter.write(bundle, out);
  }

  @Override
  public void close() {
    sealing.close();
    log.close();
  }

  private static Genesis noGenesis() {
    throw new IllegalStateException("the log is empty");
  }
}
