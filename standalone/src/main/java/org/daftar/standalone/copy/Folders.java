package org.daftar.standalone.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Removes folders that were made for a short time. */
public final class Folders {

  private Folders() {}

  /** Removes a folder with all that is in it. */
  public static void remove(Path folder) {
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
