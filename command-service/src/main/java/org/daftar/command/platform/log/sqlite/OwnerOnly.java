package org.daftar.command.platform.log.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Makes files and folders that no other account of the machine may read, where the file system has such permissions.
 */
final class OwnerOnly {

  private OwnerOnly() {}

  /** Makes a folder, where it does not exist. */
  static Path folder(Path folder) throws IOException {
    return Files.exists(folder) ? folder : Files.createDirectories(folder, permitted(folder, "rwx------"));
  }

  /** Makes an empty file. */
  static Path newFile(Path file) throws IOException {
    return Files.createFile(file, permitted(file, "rw-------"));
  }

  private static FileAttribute<?>[] permitted(Path path, String permissions) {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
        : new FileAttribute<?>[0];
  }
}
