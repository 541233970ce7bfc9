package org.daftar.standalone.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daftar.standalone.launcher.Stage.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for a POSIX shell")
class JavaChoiceTest {
  private Stage stage;

  @BeforeEach
  void setTheStage(@TempDir Path temporary) throws IOException {
    stage = new Stage(temporary);
  }

  @Test
  void prefersTheJavaThatJavaHomeNames() throws Exception {
    stage.set("JAVA_HOME", stage.jdk("mine", "21.0.4").toString());
    stage.javaOnPath("25.0.1");

    assertThat(stage.run().out()).startsWith("java 21.0.4");
  }

  @Test
  void takesTheJavaOnThePathWhereJavaHomeIsTooOld() throws Exception {
    stage.set("JAVA_HOME", stage.jdk("mine", "17.0.15").toString());
    stage.javaOnPath("21");

    assertThat(stage.run().out()).startsWith("java 21");
  }

  @Test
  void takesTheJavaOnThePathWhereJavaHomeLeadsNowhere() throws Exception {
    stage.set("JAVA_HOME", stage.folder().resolve("gone").toString());
    stage.javaOnPath("21");

    assertThat(stage.run().out()).startsWith("java 21");
  }

  @Test
  void takesTheNewestOfTheUsualFoldersWhereThePathIsTooOld() throws Exception {
    stage.javaOnPath("1.8.0_402");
    stage.jdk("jvm/temurin-21", "21.0.4");
    stage.jdk("jdks/openjdk 26/Contents/Home", "26-ea");
    stage.jdk("jdks/zulu-25", "25.0.1");
    stage.set("DAFTAR_JDKS", stage.folder().resolve("jvm") + ":" + stage.folder().resolve("jdks"));

    assertThat(stage.run().out()).startsWith("java 26-ea");
  }

  @Test
  void looksIntoTheHomeFolder() throws Exception {
    stage.jdk("home/.jdks/from-an-ide", "99");
    stage.set("DAFTAR_JDKS", "");

    assertThat(stage.run().out()).startsWith("java 99");
  }

  @Test
  void saysInOneLineWhatToInstallWhereEveryJavaIsTooOld() throws Exception {
    stage.javaOnPath("17.0.15");
    stage.jdk("jvm/temurin-20", "20.0.2");
    stage.set("DAFTAR_JDKS", stage.folder().resolve("jvm").toString());

    Outcome outcome = stage.run();

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).singleElement().asString().contains("install Java 21 or newer");
  }

  @Test
  void passesEveryArgumentOnAsItIs() throws Exception {
    stage.javaOnPath("21");

    assertThat(stage.run("restore", "a b", "", "*", "$HOME").out())
        .endsWith("-jar", stage.app().toRealPath() + "/lib/daftar.jar", "restore", "a b", "", "*", "$HOME");
  }

  @Test
  void splitsTheOptionsForJavaAtSpaces() throws Exception {
    stage.javaOnPath("21");
    stage.set("JAVA_OPTS", "-Xmx2g -Dfiles=*");
    stage.set("DAFTAR_JAVA_OPTS", "-Xss4m");

    assertThat(stage.run().out()).containsSubsequence("-Xmx2g", "-Dfiles=*", "-Xss4m", "-jar");
  }

  @Test
  void findsItsFolderThroughSymbolicLinks() throws Exception {
    stage.javaOnPath("21");
    Path absolute = Files.createSymbolicLink(stage.folder().resolve("absolute"), stage.script());
    Path relative = Files.createSymbolicLink(stage.folder().resolve("relative"), absolute.getFileName());

    assertThat(stage.run(relative).out()).contains(stage.app().toRealPath() + "/lib/daftar.jar");
  }
}
