package org.daftar.standalone;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.Callable;
import org.daftar.events.ExportEvent.Format;
import org.daftar.identity.CaseId;
import org.daftar.query.chronology.Chronology;
import org.daftar.query.chronology.ChronologyFiles;
import org.daftar.query.history.AsOf;
import org.daftar.standalone.copy.CopyReader;
import org.daftar.value.Codes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the chronology of a case to a file, or hands it out with what proves it; also of an instance that runs. */
@Command(
    name = "export",
    description =
        "Writes a case to a file, also while an instance runs: its chronology, or a bundle with what proves it.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class Export implements Callable<Integer> {

  @Mixin private final DataFolderOption data = new DataFolderOption();

  @Parameters(paramLabel = "CASE", description = "The identifier of the case, as its page shows it.")
  private String caseId = "";

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "html",
      description = "html, csv or json. Usually: ${DEFAULT-VALUE}.")
  private String format = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "A file that does not exist yet. Usually named by the case.")
  private @Nullable Path out;

  @ArgGroup private @Nullable Moment moment;

  @Mixin private final BundleOptions bundle = new BundleOptions();

  /** As of when; not both. */
  static final class Moment {

    @Option(names = "--at-position", paramLabel = "N", description = "Read the first N events of the log only.")
    private @Nullable Long atPosition;

    @Option(names = "--as-known-at", paramLabel = "INSTANT", description = "Read what was recorded up to then only.")
    private @Nullable OffsetDateTime asKnownAt;

    private AsOf in(CopyReader reader) {
      if (atPosition != null) {
        return reader.at(atPosition);
      }
      return asKnownAt == null ? reader.now() : reader.at(asKnownAt.toInstant());
    }
  }

  @Override
  public Integer call() throws Exception {
    CaseId id = identifier();
    if (bundle.isAsked()) {
      if (out != null || moment != null) {
        throw new IllegalArgumentException("--bundle cannot be given with --out, --at-position or --as-known-at");
      }
      bundle.write(data.folder(), id);
      return 0;
    }
    return chronology(id);
  }

  private int chronology(CaseId id) throws Exception {
    Format form = ChronologyFiles.format(format);
    try (CopyReader reader = CopyReader.of(data.folder())) {
      AsOf asOf = moment == null ? reader.now() : moment.in(reader);
      Instant recordedUntil = reader.recordedAt(asOf);
      Chronology chronology =
          reader
              .chronologies()
              .find(id, asOf, recordedUntil)
              .orElseThrow(() -> new IllegalArgumentException("there is no case " + id + " at this moment"));
      Path file = out == null ? Path.of(ChronologyFiles.name(chronology, form)) : out;
      if (Files.exists(file)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      Files.write(file, reader.files().write(chronology, form), StandardOpenOption.CREATE_NEW);
      System.out.println(
          "Wrote " + file.toAbsolutePath() + " (" + Codes.of(form) + ", as of position " + asOf.size() + ").");
      return 0;
    }
  }

  private CaseId identifier() {
    try {
      return new CaseId(caseId);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("CASE " + e.getMessage() + ", not " + caseId, e);
    }
  }
}
