package org.daftar.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.daftar.standalone.CommandLineRun;
import org.daftar.standalone.Instance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chronology is written by one command, while an instance runs. */
class ExportTest {

  @TempDir private static Path data;

  @TempDir private Path elsewhere;

  private static Instance running;
  private static String caseId;

  @BeforeAll
  static void start() throws Exception {
    SmallCase.recordIn(data);
    running = Instance.on(data);
    caseId = running.get("/api/cases").path("items").path(0).path("id").asString();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @ParameterizedTest
  @CsvSource({"html, <!DOCTYPE html>", "csv, It happened", "json, It happened"})
  void writesTheChronologyOfAnInstanceThatRunsAndSaysSo(String format, String part) throws Exception {
    Path file = elsewhere.resolve("chronology");

    CommandLineRun run = CommandLineRun.of("export", caseId, "--format", format, "--out", file, "--data", data);

    assertThat(run)
        .isEqualTo(
            CommandLineRun.saying("Wrote " + file + " (" + format + ", as of position " + SmallCase.EVENTS + ")."));
    assertThat(file).content().containsIgnoringCase(part);
  }

  @Test
  void writesWhatTheInstanceItselfHandsOut() throws Exception {
    Path file = elsewhere.resolve("chronology");

    CommandLineRun.of("export", caseId, "--format", "csv", "--out", file, "--data", data);

    assertThat(file).hasContent(running.ask("/api/cases/" + caseId + "/chronology?format=csv").body());
  }

  @Test
  void writesItAsItStoodAtAPosition() {
    Path file = elsewhere.resolve("chronology");

    CommandLineRun run = CommandLineRun.of("export", caseId, "--at-position", 5, "--out", file, "--data", data);

    assertThat(run).isEqualTo(CommandLineRun.saying("Wrote " + file + " (html, as of position 5)."));
    assertThat(file).content().contains("3 August 2020").doesNotContain("4 August 2020");
  }

  @Test
  void doesNotReplaceAFile() throws Exception {
    Path precious = Files.writeString(elsewhere.resolve("precious"), "precious");

    assertThat(CommandLineRun.of("export", caseId, "--out", precious, "--data", data).complaint())
        .isEqualTo(precious + " exists already; choose another name");
    assertThat(precious).hasContent("precious");
  }

  @Test
  void saysThatThereIsNoSuchCase() {
    String unknown = "cas_bbbbbbbbbbbbbbbbbbbbbbbbba";
    Path file = elsewhere.resolve("chronology");

    assertThat(CommandLineRun.of("export", unknown, "--out", file, "--data", data).complaint())
        .isEqualTo("there is no case " + unknown + " at this moment");
    assertThat(file).doesNotExist();
  }

  @Test
  void saysWhatIsNoIdentifierOfACase() {
    assertThat(CommandLineRun.of("export", "none", "--data", data).complaint())
        .isEqualTo("CASE must be an identifier: cas_ and 26 characters of a-z and 2-7, not none");
  }

  @Test
  void saysWhichFormatsThereAre() {
    Path file = elsewhere.resolve("chronology");

    assertThat(CommandLineRun.of("export", caseId, "--format", "docx", "--out", file, "--data", data).complaint())
        .contains("html", "csv", "json");
    assertThat(file).doesNotExist();
  }
}
