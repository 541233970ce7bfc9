package org.daftar.standalone.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.daftar.standalone.ChildProcess;
import org.daftar.standalone.Instance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As the shell sees it. */
class ExitStatusTest {

  @TempDir private Path data;
  @TempDir private Path notes;

  @Test
  void aSecondProcessIsRefusedTheDataFolder() throws Exception {
    try (Instance first = Instance.on(data);
        ChildProcess second = ChildProcess.daftar(notes, List.of(), "--data", data, "--port", 0)) {
      assertThat(second.awaitEnd()).isEqualTo(1);
      assertThat(second.out()).isEmpty();
      assertThat(second.err())
          .containsExactly(
              "daftar: The data folder %s is in use by another Daftar (process %d). Stop that one, or start with another folder."
                  .formatted(data.toRealPath(), ProcessHandle.current().pid()));
      assertThat(first.ask("/api/cases").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aCommandThatIsNotUnderstoodEndsWithTwo() throws Exception {
    try (ChildProcess process = ChildProcess.daftar(notes, List.of(), "srve")) {
      assertThat(process.awaitEnd()).isEqualTo(2);
    }
  }
}
