package org.daftar.standalone;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.daftar.standalone.copy.Folders;
import org.daftar.standalone.demo.Dossier;
import org.daftar.standalone.demo.DossierLoader;
import org.daftar.standalone.process.Settings;
import org.daftar.standalone.process.Standalone;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts an instance with the sample dossier, apart from anybody's own data. */
@Command(name = "demo", description = "Starts with the sample dossier loaded.", mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {

  private static final String AUTHOR = "Sample dossier";

  @Mixin private final PortOption port = new PortOption();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "A folder to keep the sample in. Usually a temporary one, which is removed at the end.")
  private @Nullable Path kept;

  @Override
  public Integer call() throws Exception {
    if (kept != null) {
      Serve.prepare(kept);
      serve(kept, "");
      return 0;
    }
    Path folder = Files.createTempDirectory("daftar-demo-");
    // Runs after the log in the folder is closed, however the process ends short of being killed.
    SpringApplication.getShutdownHandlers().add(() -> Folders.remove(folder));
    serve(folder, " (removed at the end)");
    return 0;
  }

  private void serve(Path folder, String fate) throws Exception {
    try (ConfigurableApplicationContext running =
        Standalone.start(new Settings(folder, port.number(), AUTHOR, false))) {
      URI address = URI.create("http://127.0.0.1:" + Standalone.port(running));
      new DossierLoader(address).load(Dossier.sample());
      System.out.println("Daftar runs with a sample dossier. Open " + address.resolve("/cases"));
      System.out.println("Data folder:   " + folder.toAbsolutePath() + fate);
      System.out.println("Stop with Ctrl-C.");
      Serve.awaitEnd(running);
    }
  }
}
