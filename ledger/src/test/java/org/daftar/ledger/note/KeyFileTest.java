package org.daftar.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

  @TempDir Path folder;

  private Path path;
  private KeyFile file;

  @BeforeEach
  void nameFile() {
    path = folder.resolve("log.key");
    file = new KeyFile(path);
  }

  @Test
  void keepsTheKeyThatItMade() {
    assertThat(file.exists()).isFalse();
    SigningKey made = file.create("example.org/log", Algorithm.ED25519);
    assertThat(file.read().verifier()).isEqualTo(made.verifier());
    assertThat(file.exists()).isTrue();
  }

  @Test
  void letsOnlyItsOwnerRead() throws IOException {
    file.create("example.org/log", Algorithm.ED25519);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).isEqualTo("rw-------");
  }

  @Test
  void neverOverwritesAKey() {
    SigningKey made = file.create("example.org/log", Algorithm.ED25519);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> file.create("example.org/log", Algorithm.ED25519));
    assertThat(file.read().verifier()).isEqualTo(made.verifier());
  }

  @Test
  void givesTheSameKeyToAllThatMakeItAtTheSameTime() throws Exception {
    int makers = 16;
    CyclicBarrier together = new CyclicBarrier(makers);
    Set<VerifierKey> keys = ConcurrentHashMap.newKeySet();
    try (ExecutorService threads = Executors.newFixedThreadPool(makers)) {
      for (int maker = 0; maker < makers; maker++) {
        String name = "example.org/" + maker;
        var unused =
            threads.submit(() -> {
              together.await();
              return keys.add(file.readOrCreate(name, Algorithm.ED25519).verifier());
            });
      }
    }

    assertThat(keys).containsExactly(file.read().verifier());
    assertThat(folder).isDirectoryContaining(path::equals).isDirectoryNotContaining(other -> !other.equals(path));
  }

  @Test
  void saysWhatIsWrongWithoutTellingWhatItRead() throws IOException {
    Files.writeString(path, "PRIVATE+KEY+example.org/log+00000000+c2VjcmV0");
    assertThatIllegalStateException()
        .isThrownBy(file::read)
        .withMessageContaining("holds no signing key")
        .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("c2VjcmV0"));
  }
}
