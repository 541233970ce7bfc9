package org.daftar.standalone.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.sqlite.SqliteLog;
import org.daftar.standalone.Instance;
import org.daftar.standalone.demo.Dossier;
import org.daftar.standalone.demo.DossierLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadModelCheckTest {

  private static final String ENTRY =
      """
      {"when": "2020-08-01", "what": "It happened", "unsourced": true, "standing": {"position": "undisputed"}}
      """;

  @TempDir private Path data;
  @TempDir private Path later;

  private String caseId = "";
  private String entryId = "";

  @BeforeEach
  void record() throws Exception {
    try (Instance instance = Instance.on(data)) {
      caseId = location(instance, "/api/cases", "{\"title\": \"A case\"}");
      entryId = location(instance, "/api/cases/" + caseId + "/background", ENTRY);
    }
    Files.copy(data.resolve("log.sqlite"), later.resolve("log.sqlite"));
    Files.copy(data.resolve("log.key"), later.resolve("log.key"));
  }

  private static String location(Instance instance, String path, String body) throws Exception {
    String location = instance.post(path, body).headers().firstValue("Location").orElseThrow();
    return location.substring(location.lastIndexOf('/') + 1);
  }

  @Test
  void theReadModelsOfTheSampleDossierAgreeWithItsLeaves(@TempDir Path sample) throws Exception {
    try (Instance instance = Instance.on(sample)) {
      new DossierLoader(instance.address()).load(Dossier.sample());
    }
    try (CopyReader reader = CopyReader.of(sample)) {
      assertThat(reader.disagreement()).isEmpty();
    }
  }

  @Test
  void anEntryThatReadsOtherwiseIsNamedWithItsPosition() throws Exception {
    try (Instance instance = Instance.on(later)) {
      assertThat(
              instance
                  .post(
                      "/api/cases/" + caseId + "/entries/" + entryId + "/corrections",
                      "{\"fields\": {\"what\": \"It did not\"}, \"reason\": \"A mistake\"}")
                  .statusCode())
          .isEqualTo(201);
    }
    try (CopyReader reader = CopyReader.of(data);
        EventLog log = log()) {
      assertThat(reader.disagreementWith(log))
          .hasValue("position 3 belongs to entry " + entryId + ", whose 'what' reads otherwise");
    }
  }

  @Test
  void anEntryThatCannotBeReadIsNamed() throws Exception {
    String other;
    try (Instance instance = Instance.on(later)) {
      other = location(instance, "/api/cases/" + caseId + "/background", ENTRY);
    }
    try (CopyReader reader = CopyReader.of(data);
        EventLog log = log()) {
      assertThat(reader.disagreementWith(log))
          .hasValue("position 3 belongs to entry " + other + ", which cannot be read");
    }
  }

  private EventLog log() {
    return SqliteLog.open(
        later,
        () -> {
          throw new AssertionError("there is a log");
        },
        LogClock.system());
  }
}
