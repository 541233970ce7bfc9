package org.daftar.command.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.daftar.ledger.note.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RelayKeyTest {

  @TempDir private Path folder;

  @Test
  void isMadeOnceAndNamedAfterItsLog() {
    SigningKey made = RelayKey.in(folder, "example.org/log");

    assertThat(made.verifier().name()).isEqualTo("example.org/log/relay");
    assertThat(RelayKey.in(folder, "example.org/log").verifier()).isEqualTo(made.verifier());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void canBeReadByItsOwnerAlone() throws Exception {
    var unused = RelayKey.in(folder, "example.org/log");

    assertThat(Files.getPosixFilePermissions(folder.resolve("relay.key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }
}
