package org.daftar.ledger.note;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

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
   * Makes a key and writes it down for good before it is used.
   *
   * @param name of the log or the witness that it signs for
   * @throws UncheckedIOException where it cannot be written, or there is one already
   */
  public SigningKey create(String name, Algorithm algorithm) {
    try (FileChannel channel =
        FileChannel.open(file, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), ownerOnly())) {
      SigningKey key = SigningKey.generate(name, algorithm, new SecureRandom());
      Channels.newOutputStream(channel).write((key.secret() + "\n").getBytes(StandardCharsets.UTF_8));
      channel.force(true);
      return key;
    } catch (MalformedNote e) {
      throw new IllegalArgumentException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileAttribute<?>[] ownerOnly() {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
        : new FileAttribute<?>[0];
  }
}
