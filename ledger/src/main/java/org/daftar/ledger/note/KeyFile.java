package org.daftar.ledger.note;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import java.util.UUID;

/** Where a key lies: a file of its own that only its owner can read. */
public final class KeyFile {

  private final Path file;

  /** A key in that file. */
  public KeyFile(Path file) {
    this.file = file;
  }

  /** Whether there is a key. */
  public boolean exists() {
    return Files.exists(file);
  }

  /**
   * Reads the key.
   *
   * @throws IllegalStateException where the file holds none
   * @throws UncheckedIOException where it cannot be read
   */
  public SigningKey read() {
    try {
      return SigningKey.parse(Files.readString(file).strip());
    } catch (MalformedNote e) {
      throw new IllegalStateException(file + " holds no signing key: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it can be read and is the secret half of that key. */
  public boolean holds(VerifierKey key) {
    try {
      return read().verifier().equals(key);
    } catch (IllegalStateException e) {
      return false;
    }
  }

  /**
   * Makes a key and writes it down for good before it is used. Whoever looks meanwhile, or after a power cut, finds no
   * key or all of it.
   *
   * @param name of the log or the witness that it signs for
   * @throws UncheckedIOException where it cannot be written, or there is one already
   */
  public SigningKey create(String name, Algorithm algorithm) {
    Path written = file.resolveSibling(file.getFileName() + ".new-" + UUID.randomUUID());
    try {
      SigningKey key = SigningKey.generate(name, algorithm, new SecureRandom());
      write(key, written);
      putInPlace(written);
      return key;
    } catch (MalformedNote e) {
      throw new IllegalArgumentException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the key, or makes one where there is none; of several that do so at the same time all have the same.
   *
   * @param name of the log or the witness that it signs for
   * @throws IllegalStateException where the file holds none
   * @throws UncheckedIOException where it can be neither read nor written
   */
  public SigningKey readOrCreate(String name, Algorithm algorithm) {
    if (exists()) {
      return read();
    }
    try {
      return create(name, algorithm);
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof FileAlreadyExistsException) {
        return read();
      }
      throw e;
    }
  }

  private void write(SigningKey key, Path written) throws IOException {
    try (FileChannel channel =
        FileChannel.open(written, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), ownerOnly())) {
      Channels.newOutputStream(channel).write((key.secret() + "\n").getBytes(StandardCharsets.UTF_8));
      channel.force(true);
    }
  }

  /** A second name never takes the place of a file; where a file system knows none, only the usual check is left. */
  private void putInPlace(Path written) throws IOException {
    try {
      Files.createLink(file, written);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException | UnsupportedOperationException e) {
      Files.move(written, file);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  private FileAttribute<?>[] ownerOnly() {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
        : new FileAttribute<?>[0];
  }
}
