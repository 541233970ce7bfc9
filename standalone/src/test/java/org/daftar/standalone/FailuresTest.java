package org.daftar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;

class FailuresTest {

  @Test
  void namesTheFileThatIsClosed() {
    assertThat(Failures.sentence(new UncheckedIOException("The data folder", new AccessDeniedException("/data/lock"))))
        .isEqualTo("/data/lock is closed to you: look at its permissions");
  }

  @Test
  void namesTheFileThatCannotBeUsed() {
    assertThat(Failures.sentence(new FileSystemException("/data/log.sqlite", null, "No space left on device")))
        .isEqualTo("/data/log.sqlite cannot be used: No space left on device");
  }

  @Test
  void leavesOutHowTheProgrammeIsMade() {
    RuntimeException reason = new IllegalStateException("server.address must be 127.0.0.1 or ::1");

    assertThat(Failures.sentence(new BeanCreationException("webServer", "Failed to instantiate", reason)))
        .isEqualTo("server.address must be 127.0.0.1 or ::1");
  }

  @Test
  void namesTheKindOfAFailureThatSaysNothing() {
    assertThat(Failures.sentence(new IllegalStateException())).isEqualTo("IllegalStateException");
  }
}
