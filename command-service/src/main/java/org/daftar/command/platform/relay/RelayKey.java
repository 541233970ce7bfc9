package org.daftar.command.platform.relay;

import java.nio.file.Path;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.KeyFile;
import org.daftar.ledger.note.SigningKey;

/**
 * The key that vouches for what travels. All nodes of one log share it: whoever reads trusts one key, and a node that
 * takes over must recognise what the one before it sent.
 */
public final class RelayKey {

  private static final String FILE = "relay.key";

  private RelayKey() {}

  /**
   * The key in a folder, which is made there where none is.
   *
   * @param origin of the log
   * @throws java.io.UncheckedIOException where it can be neither read nor written
   */
  public static SigningKey in(Path folder, String origin) {
    return new KeyFile(folder.resolve(FILE)).readOrCreate(origin + "/relay", Algorithm.ED25519);
  }

  /**
   * The key in a folder.
   *
   * @throws IllegalStateException where there is none
   * @throws java.io.UncheckedIOException where it cannot be read
   */
  public static SigningKey existing(Path folder) {
    KeyFile file = new KeyFile(folder.resolve(FILE));
    if (!file.exists()) {
      throw new IllegalStateException("There is no " + FILE + " in " + folder + ": it must be the key of this log");
    }
    return file.read();
  }
}
