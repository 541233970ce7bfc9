package org.daftar.ledger.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daftar.ledger.bundle.BundleFiles;
import org.daftar.ledger.bundle.BundleWriter;

/** Runs the script of ours over an unpacked bundle, whatever script the bundle holds. */
final class Script {

  private final Path folder;

  /** Writes what it must into that folder, and what it must not as well. */
  Script(Path folder) {
    this.folder = folder;
  }

  static void requireItsTools() throws Exception {
    for (String tool : List.of("bash", "openssl", "xxd", "base64", "sha256sum")) {
      boolean found = new ProcessBuilder("sh", "-c", "command -v " + tool).start().waitFor() == 0;
      assumeThat(found).as("skipped: there is no " + tool + " here, which the script needs").isTrue();
    }
  }

  Run run(String key, Path unpacked, String... more) throws IOException, InterruptedException {
    Path script = Files.write(folder.resolve("own.sh"), BundleWriter.instructions().get(BundleFiles.SCRIPT));
    List<String> command = new ArrayList<>(List.of("bash", script.toString(), unpacked.toString(), key));
    command.addAll(List.of(more));
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
    process.environment().put("TMPDIR", Files.createDirectories(folder.resolve("tmp")).toString());
    Process running = process.start();
    String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(running.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Run(running.exitValue(), output);
  }

  record Run(int status, String output) {}
}
