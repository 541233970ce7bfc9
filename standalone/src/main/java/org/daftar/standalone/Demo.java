package org.daftar.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.daftar.standalone.demo.Dossier;
import org.daftar.standalone.demo.DossierLoader;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts an instance with the sample dossier, apart from anybody's own data. */
@Command(
    name = "demo",
    description = "Starts with the sample dossier, in a temporary folder that is removed at the end.",
    mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {

  private static final String AUTHOR = "Sample dossier";

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port on 127.0.0.1; 0 for any free one. Usually: ${DEFAULT-VALUE}.")
  private int port;

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("daftar-demo-");
    // Runs after the log in the folder is closed, however the process ends short of being killed.
    SpringApplication.getShutdownHandlers().add(() -> remove(folder));
    try (ConfigurableApplicationContext running = Standalone.start(new Settings(folder, port, AUTHOR, false))) {
      URI address = URI.create("http://127.0.0.1:" + Standalone.port(running));
      new DossierLoader(address).load(Dossier.sample());
      System.out.println("Daftar runs with a sample dossier. Open " + address.resolve("/cases"));
      System.out.println("Data folder:   " + folder + " (removed at the end)");
      System.out.println("Stop with Ctrl-C.");
      Serve.awaitEnd(running);
    }
    return 0;
  }

  private static void remove(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> contentFirst = found.sorted(Comparator.reverseOrder()).toList();
      for (Path path : contentFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
