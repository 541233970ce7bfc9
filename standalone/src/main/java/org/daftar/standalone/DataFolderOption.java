package org.daftar.standalone;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the data are. */
final class DataFolderOption {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder that holds the log. Usually: ${sys:user.home}/…/daftar.")
  private @Nullable Path given;

  /** The folder that was named, or the one that this system keeps for data of programmes. */
  Path folder() {
    return given == null ? usual() : given;
  }

  private static Path usual() {
    Path home = Path.of(System.getProperty("user.home"));
    String system = System.getProperty("os.name");
    if (system.startsWith("Windows")) {
      return environment("LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local")).resolve("Daftar");
    }
    if (system.startsWith("Mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Daftar");
    }
    return environment("XDG_DATA_HOME").orElse(home.resolve(".local").resolve("share")).resolve("daftar");
  }

  private static Optional<Path> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank()).map(Path::of);
  }
}
