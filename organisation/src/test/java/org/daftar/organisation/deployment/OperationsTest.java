package org.daftar.organisation.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daftar.command.platform.node.CommandSettings;
import org.daftar.query.platform.node.QuerySettings;
import org.daftar.server.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide for those who run Daftar, held against what it describes. */
class OperationsTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(DAFTAR_\\w+)` \\| ([^|]+) \\|");

  private String guide = "";

  @BeforeEach
  void open() throws IOException {
    guide = Files.readString(Compose.FOLDER.resolve("docs/operations.md"));
  }

  @Test
  void listsEveryVariableOfTheDecidingSide(@TempDir Path folder) throws Exception {
    Variables variables = new Variables(new ServiceEnvironment(folder).of(Compose.single(), "command-service"));
    CommandSettings.of(variables);

    assertThat(listed("command")).isEqualTo(variables.asked());
  }

  @Test
  void listsEveryVariableOfTheAnsweringSide(@TempDir Path folder) throws Exception {
    Variables variables = new Variables(new ServiceEnvironment(folder).of(Compose.single(), "query-service"));
    QuerySettings.of(variables);

    assertThat(listed("query")).isEqualTo(variables.asked());
  }

  @Test
  void listsNoVariableTwice() {
    assertThat(ROW.matcher(guide).results().map(row -> row.group(1))).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void makesEverySecret() throws IOException {
    Set<String> secrets = Compose.map(Compose.single().content(), "secrets").keySet();

    assertThat(secrets).isNotEmpty().allMatch(name -> guide.contains(name));
  }

  private Set<String> listed(String service) {
    return ROW.matcher(guide)
        .results()
        .filter(row -> row.group(2).contains(service) || row.group(2).contains("both"))
        .map((MatchResult row) -> row.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
