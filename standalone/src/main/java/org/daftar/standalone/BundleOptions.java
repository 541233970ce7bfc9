package org.daftar.standalone;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.daftar.command.bundle.BundleRequest;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.identity.CaseId;
import org.daftar.standalone.export.BundleSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said of a bundle that shall be handed out. */
final class BundleOptions {

  @Option(
      names = "--bundle",
      paramLabel = "FILE.zip",
      description = "Hand the case out with what proves it, as a file that does not exist yet.")
  private @Nullable Path bundle;

  @Option(names = "--recipient", paramLabel = "NAME", description = "With --bundle: to whom, for the record.")
  private @Nullable String recipient;

  @Option(names = "--purpose", paramLabel = "TEXT", description = "With --bundle: for what, for the record.")
  private @Nullable String purpose;

  @Option(
      names = "--withhold",
      paramLabel = "WHAT",
      description =
          "With --bundle: what is not shown besides the names of protected parties: the name of a field,"
              + " POSITION:FIELD, or the identifier of a party, source or exhibit. Can be given several times.")
  private List<String> withheld = new ArrayList<>();

  @Option(names = "--authors", description = "With --bundle: show who recorded each event.")
  private boolean authors;

  @Option(
      names = "--again",
      paramLabel = "N",
      description = "With --bundle: write the bundle of export N of the case once more; nothing is recorded.")
  private @Nullable Long again;

  @Option(
      names = "--since",
      paramLabel = "SIZE",
      description = "With --bundle: prove also that the log extends its checkpoint of that size, which somebody holds.")
  private @Nullable Long since;

  @Option(
      names = "--author",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "With --bundle, where no instance runs: who hands it out. Usually: ${DEFAULT-VALUE}.")
  private String author = "";

  @Option(names = "--accept-clock", description = "With --bundle: you have checked this machine's clock.")
  private boolean acceptClock;

  boolean isAsked() {
    return bundle != null;
  }

  /** Hands the case out; says how the file can be had again where it could not be written. */
  void write(Path data, CaseId caseId) throws IOException, InterruptedException {
    Path file = free(Optional.ofNullable(bundle).orElseThrow());
    LogClock clock = acceptClock ? LogClock.system().accept() : LogClock.system();
    try (BundleSource source = BundleSource.of(data, author, clock)) {
      long number = again == null ? source.export(request(caseId)) : again;
      try {
        write(source, caseId, number, file);
      } catch (IOException e) {
        throw new IOException(
            "export " + number + " is on the record, but " + e.getMessage() + "; use --again " + number, e);
      }
      System.out.println("Wrote " + file + ", export " + number + " of the case.");
      System.out.println("To write it once more:   ./daftar export " + caseId + " --bundle FILE.zip --again " + number);
      System.out.println("Whoever checks it needs the key of the log, by another way than this file:   ./daftar trust");
    }
  }

  private static Path free(Path bundle) throws IOException {
    Path file = bundle.toAbsolutePath();
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    if (!Files.isDirectory(file.resolveSibling(""))) {
      throw new NotDirectoryException(file.resolveSibling("").toString());
    }
    return file;
  }

  private BundleRequest request(CaseId caseId) {
    return new BundleRequest(caseId, given(recipient, "--recipient"), given(purpose, "--purpose"), withheld, authors);
  }

  private static String given(@Nullable String value, String option) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(option + " is needed with --bundle: it goes on the record");
    }
    return value;
  }

  /** Half a bundle is none: it gets its name when it is whole. */
  private void write(BundleSource source, CaseId caseId, long number, Path file)
      throws IOException, InterruptedException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW))) {
        source.write(caseId, number, since == null ? OptionalLong.empty() : OptionalLong.of(since), out);
      }
      Files.move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
