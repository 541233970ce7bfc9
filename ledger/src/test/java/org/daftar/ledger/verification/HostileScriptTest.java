package org.daftar.ledger.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daftar.ledger.bundle.BundleFiles;
import org.daftar.ledger.checkpoint.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bundles that are made to harm whoever runs a script over them that he has read. */
class HostileScriptTest {

  private static final String LAST = "data/checkpoints/000000000009.checkpoint";

  @TempDir Path folder;

  private SortedMap<String, byte[]> files = new TreeMap<>();

  @BeforeAll
  static void requireItsTools() throws Exception {
    Script.requireItsTools();
  }

  @BeforeEach
  void unzip() throws Exception {
    files = Zips.read(SampleBundle.sample().zip());
  }

  /** Nothing was written outside of the script's own folder, which is gone, and nothing was run. */
  @AfterEach
  void leavesNothingBehind() throws Exception {
    try (var left = Files.walk(folder.resolve("tmp"))) {
      assertThat(left).containsExactly(folder.resolve("tmp"));
    }
    assertThat(folder.resolve("pwned")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../pwned", "../../../pwned", "x y", "$(touch pwned)", "", "x\u001b[2J"})
  void refusesAStreamThatIsAPath(String stream) throws Exception {
    edit(BundleFiles.leaf(5), "\"case\":\"" + SampleBundle.CASE + "\"", "\"case\":\"" + stream + "\"");
    assertThat(run()).contains("FAIL  leaf 5 names no stream");
  }

  @Test
  void refusesALeafThatNamesTwoStreams() throws Exception {
    edit(BundleFiles.leaf(5), "\"id\":", "\"a\":{\"case\":\"sys\"},\"id\":");
    assertThat(run()).contains("FAIL  leaf 5 names no stream, or several");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a[$(touch pwned)]", "9 + a[$(touch pwned)]", "-1", "09", "", "99999999999999999999"})
  void refusesASizeThatIsNone(String size) throws Exception {
    edit(LAST, "\n9\n", "\n" + size + "\n");
    assertThat(run()).contains("FAIL  a checkpoint tells no size");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data/leaves/0+a[$(touch pwned)].json",
        "data/leaves/5.json",
        "data/disclosures/a b.txt",
        "data/checkpoints/$(touch pwned).checkpoint"
      })
  void refusesNamesOfAnotherKind(String name) throws Exception {
    files.put(name, files.get(name.contains("checkpoints") ? LAST : BundleFiles.leaf(5)));
    assertThat(run()).contains("holds a file with a name of another kind");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../pwned", "$(touch pwned)", "x\u001b[2J"})
  void refusesHeadsOfWhatIsNoStream(String stream) throws Exception {
    edit(BundleFiles.HEADS, "{\"", "{\"" + stream + "\":\"x\",\"");
    assertThat(run()).contains("FAIL  heads.json names what is no stream").doesNotContain("\u001b");
  }

  @Test
  void refusesLinks() throws Exception {
    Path unpacked = Zips.unpack(Zips.write(files), folder.resolve("bundle"));
    Files.delete(unpacked.resolve("bag-info.txt"));
    Files.createSymbolicLink(unpacked.resolve("bag-info.txt"), Path.of("verify.sh"));
    assertThat(run(unpacked)).contains("FAIL  the bundle holds links");
  }

  @ParameterizedTest
  @ValueSource(strings = {BundleFiles.HEADS, BundleFiles.JSON, LAST, "data/leaves/000000000000.json"})
  void refusesABundleWithoutAFileThatItNeeds(String name) throws Exception {
    files.remove(name);
    assertThat(run()).contains("FAIL");
  }

  private void edit(String name, String from, String to) {
    String before = new String(files.get(name), StandardCharsets.UTF_8);
    assertThat(before).contains(from);
    files.put(name, before.replace(from, to).getBytes(StandardCharsets.UTF_8));
  }

  private String run() throws Exception {
    return run(Zips.unpack(Zips.write(files), folder.resolve("bundle")));
  }

  private String run(Path unpacked) throws Exception {
    Script.Run run = new Script(folder).run(Sample.logKey().verifier().toString(), unpacked);
    assertThat(run.status()).isEqualTo(1);
    return run.output();
  }
}
