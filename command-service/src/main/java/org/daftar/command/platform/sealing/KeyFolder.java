package org.daftar.command.platform.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.daftar.ledger.note.KeyFile;
import org.daftar.ledger.note.KeyId;

/** The keys of a log in its data folder: the one that signs, the one that is to follow, and those that were retired. */
public final class KeyFolder {

  private static final String KEY = "log.key";

  private final Path folder;

  /** Keys in that folder. */
  public KeyFolder(Path folder) {
    this.folder = folder;
  }

  /** The key that signs. */
  public KeyFile signing() {
    return new KeyFile(folder.resolve(KEY));
  }

  /** The key that is to follow. */
  KeyFile next() {
    return new KeyFile(folder.resolve(KEY + ".next"));
  }

  /** Removes the next key, of which nobody has heard yet. */
  void forgetNext() {
    try {
      Files.deleteIfExists(folder.resolve(KEY + ".next"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a retired key is kept: it can still show that it signed what it signed. */
  Path retired(KeyId id) {
    return folder.resolve(KEY + ".retired-" + id);
  }

  /** Puts the key that signs aside, unless that is done. */
  void retire(KeyId id) {
    Path signing = folder.resolve(KEY);
    if (Files.exists(signing)) {
      move(signing, retired(id));
    }
  }

  /** Puts the next key in the place of the one that signs, where none is. */
  void promoteNext() {
    move(folder.resolve(KEY + ".next"), folder.resolve(KEY));
  }

  private void move(Path from, Path to) {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    flush();
  }

  /** Where a folder cannot be opened as a file, as on Windows, the file system is left to it. */
  void flush() {
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    } catch (IOException e) {
      System.getLogger(KeyFolder.class.getName()).log(System.Logger.Level.DEBUG, "The folder was not flushed", e);
    }
  }
}
