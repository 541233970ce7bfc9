package org.daftar.standalone.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.daftar.standalone.launcher.Stage.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for a POSIX shell")
class CheckoutTest {
  private static final Instant WRITTEN = Instant.parse("2026-11-23T08:00:00Z");
  private static final Instant BUILT = WRITTEN.plusSeconds(60);
  private static final Instant CHANGED = BUILT.plusSeconds(60);

  private Stage stage;

  @BeforeEach
  void setTheStage(@TempDir Path temporary) throws IOException {
    stage = new Stage(temporary);
    stage.checkout(WRITTEN);
  }

  @Test
  void buildsWhatWasNeverBuilt() throws Exception {
    stage.javaOnPath("21");
    stage.maven();

    Outcome outcome = stage.run("demo");

    assertThat(outcome.err()).hasSize(2);
    assertThat(outcome.err().getFirst()).contains("building from the sources");
    assertThat(outcome.err().getLast()).startsWith("mvn -q -B").contains(" package ");
    assertThat(outcome.out()).endsWith(stage.app().toRealPath() + "/standalone/target/daftar/lib/daftar.jar", "demo");
  }

  @Test
  void startsAtOnceWhatIsUpToDate() throws Exception {
    stage.javaOnPath("21");
    stage.write("standalone/target/daftar-1.zip", BUILT);

    Outcome outcome = stage.run();

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).startsWith("java 21");
  }

  @Test
  void buildsAgainAfterASourceChanged() throws Exception {
    stage.javaOnPath("21");
    stage.maven();
    stage.write("standalone/target/daftar-1.zip", BUILT);
    stage.write("events/src/main/java/Fact.java", CHANGED);

    assertThat(stage.run().err()).anyMatch(line -> line.startsWith("mvn "));
  }

  @Test
  void buildsAgainAfterAModulesDependenciesChanged() throws Exception {
    stage.javaOnPath("21");
    stage.maven();
    stage.write("standalone/target/daftar-1.zip", BUILT);
    stage.write("events/pom.xml", CHANGED);

    assertThat(stage.run().err()).anyMatch(line -> line.startsWith("mvn "));
  }

  @Test
  void buildsOnceAfterAChange() throws Exception {
    stage.javaOnPath("21");
    stage.maven();
    stage.write("standalone/target/daftar-1.zip", BUILT);
    stage.write("pom.xml", CHANGED);
    stage.run();

    assertThat(stage.run().err()).isEmpty();
  }

  @Test
  void letsMavenRunOnTheJavaThatItFoundWhereThereIsNoOther() throws Exception {
    Path jdk = stage.jdk("jdks/temurin-25", "25.0.1");
    stage.set("DAFTAR_JDKS", stage.folder().resolve("jdks").toString());
    stage.maven();

    assertThat(stage.run().err()).last().asString().endsWith("JAVA_HOME=" + jdk);
  }

  @Test
  void saysInOneLineThatMavenIsMissing() throws Exception {
    stage.javaOnPath("21");

    Outcome outcome = stage.run();

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).singleElement().asString().contains("install Maven 3.8 or newer");
  }

  @Test
  void startsNothingAfterAFailedBuild() throws Exception {
    stage.javaOnPath("21");
    stage.brokenMaven();

    Outcome outcome = stage.run();

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).last().asString().contains("the build failed");
  }
}
