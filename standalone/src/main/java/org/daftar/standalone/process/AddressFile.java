package org.daftar.standalone.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * How a command finds the instance that runs on a data folder: its address, in a file there. A process that was killed
 * leaves the file behind, so that it tells something only as long as the folder is in use.
 */
public final class AddressFile {

  private final Path file;

  /** The file in that data folder. */
  public AddressFile(Path data) {
    this.file = data.resolve("address");
  }

  /** Whoever reads it meanwhile sees all of it or nothing. */
  void write(URI address) {
    Path whole = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(whole, address + "\n");
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the instance answers; empty where none has said so. */
  public Optional<URI> read() {
    try {
      return Files.exists(file) ? Optional.of(URI.create(Files.readString(file).strip())) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
