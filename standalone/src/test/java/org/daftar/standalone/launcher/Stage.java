package org.daftar.standalone.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A folder with a copy of the script, stand-ins for Java and Maven, and a {@code PATH} that knows nothing else. */
final class Stage {
  private static final Path SCRIPT = Path.of("..", "daftar");
  private static final List<String> TOOLS =
      List.of("dirname", "find", "head", "mkdir", "readlink", "sed", "sh", "touch");

  private static final String JAVA =
      """
      if [ "$1" = -version ]; then
        echo 'Picked up JAVA_TOOL_OPTIONS: -Dx=1' >&2
        echo 'openjdk version "VERSION" 2026-01-01' >&2
      else
        echo 'java VERSION'
        printf '%s\\n' "$@"
      fi
      """;

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();

  /** Sets the stage in a folder with spaces in its name: an unzipped distribution, and no Java anywhere. */
  Stage(Path temporary) throws IOException {
    folder = Files.createDirectories(temporary.resolve("a folder with spaces"));
    Path bin = Files.createDirectories(folder.resolve("bin"));
    for (String tool : TOOLS) {
      executable(bin.resolve(tool), "exec %s \"$@\"\n".formatted(installed(tool)));
    }
    Files.createDirectories(folder.resolve("app"));
    Files.copy(SCRIPT, script());
    environment.put("PATH", bin.toString());
    environment.put("HOME", folder.resolve("home").toString());
    environment.put("DAFTAR_JDKS", folder.resolve("no-jdks").toString());
  }

  Path folder() {
    return folder;
  }

  Path app() {
    return folder.resolve("app");
  }

  Path script() {
    return app().resolve("daftar");
  }

  void set(String variable, String value) {
    environment.put(variable, value);
  }

  /** Puts a JDK of this version into a folder; it prints its version and its arguments, one a line. */
  Path jdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    executable(home.resolve("bin/java"), JAVA.replace("VERSION", version));
    return home;
  }

  /** Puts a Java of this version on the {@code PATH}. */
  void javaOnPath(String version) throws IOException {
    Path home = jdk("on-path", version);
    Files.createSymbolicLink(folder.resolve("bin/java"), home.resolve("bin/java"));
  }

  /**
   * Puts a Maven on the {@code PATH} that prints its arguments and JAVA_HOME, and leaves a zip that it finds as it is.
   */
  void maven() throws IOException {
    executable(
        folder.resolve("bin/mvn"),
        """
        echo "mvn $* JAVA_HOME=${JAVA_HOME:-none}"
        mkdir -p standalone/target/daftar/lib
        [ -e standalone/target/daftar-1.zip ] || touch standalone/target/daftar-1.zip
        """);
  }

  /** Puts a Maven on the {@code PATH} whose builds fail. */
  void brokenMaven() throws IOException {
    executable(folder.resolve("bin/mvn"), "exit 1\n");
  }

  /** Turns the distribution into a checkout whose sources are from this instant. */
  void checkout(Instant written) throws IOException {
    for (String file : List.of("pom.xml", "standalone/pom.xml", "events/pom.xml", "events/src/main/java/Fact.java")) {
      write(file, written);
    }
    try (Stream<Path> all = Files.walk(app())) {
      for (Path path : all.toList()) {
        Files.setLastModifiedTime(path, FileTime.from(written));
      }
    }
  }

  /** Writes a file below the script's folder, dated at this instant. */
  void write(String file, Instant written) throws IOException {
    Path path = app().resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "");
    Files.setLastModifiedTime(path, FileTime.from(written));
  }

  Outcome run(String... arguments) throws IOException, InterruptedException {
    return run(script(), arguments);
  }

  Outcome run(Path script, String... arguments) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(Stream.of(script.toString()), Stream.of(arguments)).toList())
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("The script did not end: " + Files.readString(err));
    }
    return new Outcome(process.exitValue(), Files.readAllLines(out, UTF_8), Files.readAllLines(err, UTF_8));
  }

  private static Path installed(String tool) {
    return Stream.of("/usr/bin", "/bin")
        .map(bin -> Path.of(bin, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not installed: " + tool));
  }

  private static void executable(Path file, String script) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** What a run of the script ended with: its exit status and the lines it wrote. */
  record Outcome(int status, List<String> out, List<String> err) {}
}
