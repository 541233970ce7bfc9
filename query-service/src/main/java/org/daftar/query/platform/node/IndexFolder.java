package org.daftar.query.platform.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where a node keeps a search index: it can be computed again, and is whenever a read model is opened.
 *
 * @param path of the index, which goes when this is closed
 */
record IndexFolder(Path path) implements AutoCloseable {

  private static final String PREFIX = "index-";

  /** A new one: what another has left behind is not trusted. */
  static IndexFolder in(Path folder) {
    return new IndexFolder(folder.resolve(PREFIX + UUID.randomUUID()));
  }

  /** Removes what earlier starts have left behind, and nothing else. */
  static void sweep(Path folder) {
    try (Stream<Path> left = Files.list(folder)) {
      left.filter(path -> path.getFileName().toString().startsWith(PREFIX))
          .map(IndexFolder::new)
          .toList()
          .forEach(IndexFolder::close);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> walk = Files.walk(path)) {
      List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
