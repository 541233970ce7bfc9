package org.daftar.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The wall clock of one process, which libfaketime moves while it runs; what measures how much time goes by stays as it
 * is. Many distributions have the library in a package called {@code faketime}.
 *
 * @param library that the process loads before all others
 * @param file from which it reads by how much the clock is wrong, once a second
 */
public record ShiftedClock(Path library, Path file) {

  /** After so long, a process has seen that its clock was moved. */
  public static final Duration NOTICED = Duration.ofSeconds(2);

  private static final List<Path> USUAL = List.of(Path.of("/usr/lib"), Path.of("/usr/lib64"));
  private static final String NAME = "libfaketimeMT.so.1";
  private static final int DEPTH = 3;

  /** A clock that is right as yet; none where the library is not installed. */
  public static Optional<ShiftedClock> right(Path file) {
    return USUAL.stream()
        .filter(Files::isDirectory)
        .flatMap(ShiftedClock::libraries)
        .findFirst()
        .map(library -> new ShiftedClock(library, file).by(Duration.ZERO));
  }

  private static Stream<Path> libraries(Path folder) {
    try (Stream<Path> found =
        Files.find(folder, DEPTH, (path, attributes) -> path.getFileName().toString().equals(NAME))) {
      return found.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Moves it away from the right time. */
  public ShiftedClock by(Duration shift) {
    try {
      Files.writeString(file, "%+d".formatted(shift.toSeconds()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the process is told. */
  Map<String, String> environment() {
    return Map.of(
        "LD_PRELOAD",
        library.toString(),
        "FAKETIME_TIMESTAMP_FILE",
        file.toString(),
        "FAKETIME_CACHE_DURATION",
        "1",
        "FAKETIME_DONT_FAKE_MONOTONIC",
        "1");
  }
}
