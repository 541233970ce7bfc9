package org.daftar.standalone.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.daftar.command.bundle.BundleRequest;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.sqlite.FolderInUse;
import org.daftar.identity.CaseId;
import org.daftar.standalone.process.AddressFile;

/** Where bundles of the cases in a data folder come from. */
public interface BundleSource extends AutoCloseable {

  /**
   * The instance that runs on a folder, or else the folder itself.
   *
   * @param author in whose name cases are handed out where no instance runs
   * @throws FolderInUse where a process holds the folder and cannot be asked
   */
  static BundleSource of(Path data, String author, LogClock clock) throws IOException {
    try {
      return new FolderBundles(data, author, clock);
    } catch (FolderInUse held) {
      Optional<URI> address = new AddressFile(data).read();
      return new InstanceBundles(address.orElseThrow(() -> held));
    }
  }

  /**
   * Puts on the record that a case is handed out.
   *
   * @return the number of the export
   * @throws IOException where it is refused, saying why
   */
  long export(BundleRequest request) throws IOException, InterruptedException;

  /**
   * Writes the bundle of an export.
   *
   * @param since the size of a checkpoint from which it shall lead on
   * @throws IOException where there is none, or it cannot be written
   */
  void write(CaseId caseId, long number, OptionalLong since, OutputStream out) throws IOException, InterruptedException;

  @Override
  void close();
}
