package org.daftar.standalone;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.daftar.command.platform.sealing.KeyFolder;
import org.daftar.ledger.note.KeyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what others need to check the bundles of a log. */
@Command(
    name = "trust",
    description =
        "Prints the key of your log, for the trust file of whoever checks your bundles. It is no secret; hand it over"
            + " by another way than the bundle.",
    mixinStandardHelpOptions = true)
final class TrustFile implements Callable<Integer> {

  @Mixin private final DataFolderOption data = new DataFolderOption();

  @Override
  public Integer call() {
    Path folder = data.folder();
    KeyFile key = new KeyFolder(folder).signing();
    if (!key.exists()) {
      throw new IllegalStateException("the key of the log is not in " + folder + ": ask whoever keeps it");
    }
    System.out.println("log " + key.read().verifier());
    System.out.println("quorum none");
    return 0;
  }
}
