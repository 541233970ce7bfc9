package org.daftar.ledger.vectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Test vectors that others published. They are not part of the project: a variable names the folder they lie in. */
public final class Vectors {

  private static final String VARIABLE = "DAFTAR_TEST_VECTORS";

  private Vectors() {}

  /** A folder of vectors; the test is skipped where there are none. */
  public static Path folder(String name) {
    Optional<Path> all = Optional.ofNullable(System.getenv(VARIABLE)).map(Path::of);
    Assumptions.assumeTrue(
        all.isPresent(), "skipped: " + VARIABLE + " names no folder with the published test vectors");
    return all.orElseThrow().resolve(name);
  }

  /** All files below a folder whose names end so, in the order of their names. */
  public static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of a file. */
  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file. */
  public static String text(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }
}
