package org.daftar.ledger.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zip files that are made to harm whoever opens them. */
class HostileBagTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "base/../../evil",
        "/etc/passwd",
        "base/data/..",
        "base\\data\\x",
        "C:/x",
        "base//x",
        "base/data/x\u0000y",
        "base/data/x\u202Etxt.exe",
        "base/.hidden",
        "base/data/e\u0301",
        "base/data/folder/",
        "base/data/CON",
        "base/data/aux.txt",
        "base/data/x ",
        "base/data/x\u2028y",
        "base/data/x\u0085y",
        "base/data/x\uE000y",
        "other/data/x",
        "x"
      })
  void refusesANameThatMayLeadElsewhere(String name) throws IOException {
    refuse(zip("base/bagit.txt", name));
    assertThat(folder).isDirectoryContaining(file -> file.getFileName().toString().equals("hostile.zip"));
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void refusesNamesThatDifferInTheirCaseOnly() throws IOException {
    refuse(zip("base/data/x", "base/data/X")).withMessageContaining("twice");
  }

  @ParameterizedTest
  @CsvSource({"stra\u00dfe,STRASSE", "\u017fecret,secret", "\u00c9,\u00e9"})
  void refusesNamesThatSomeSystemTakesForOne(String name, String other) throws IOException {
    refuse(zip("base/data/" + name, "base/data/" + other)).withMessageContaining("twice");
  }

  @Test
  void refusesTheSameNameTwice() throws IOException {
    byte[] bytes =
        new String(Files.readAllBytes(zip("base/data/x", "base/data/y")), StandardCharsets.ISO_8859_1)
            .replace("base/data/y", "base/data/x")
            .getBytes(StandardCharsets.ISO_8859_1);
    refuse(Files.write(folder.resolve("hostile.zip"), bytes)).withMessageContaining("twice");
  }

  @Test
  void refusesAFileThatSwellsToHundredsOfTimesItsSize() throws IOException {
    Path bomb = folder.resolve("hostile.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
      out.putNextEntry(new ZipEntry("base/data/chronology.html"));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        out.write(nothing);
      }
    }
    refuse(bomb).withMessageContaining("unpacks to more");
  }

  @Test
  void refusesAMillionFilesWithoutReadingTheirNames() throws IOException {
    Path many = zip("base/data/x");
    byte[] bytes = Files.readAllBytes(many);
    int end = bytes.length - 22;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, end);
    byte[] record = new byte[56 + 20];
    ByteBuffer.wrap(record)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(0, 0x06064b50)
        .putLong(4, 44)
        .putLong(24, 1_000_000)
        .putLong(32, 1_000_000)
        .putLong(40, ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(end + 12))
        .putLong(48, ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(end + 16))
        .putInt(56, 0x07064b50)
        .putLong(64, end)
        .putInt(72, 1);
    out.write(record);
    byte[] last = Arrays.copyOfRange(bytes, end, bytes.length);
    last[8] = last[9] = last[10] = last[11] = (byte) 0xff;
    out.write(last);
    refuse(Files.write(many, out.toByteArray())).withMessageContaining("holds more than");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "not a zip file at all, but long enough to be taken for one"})
  void refusesWhatIsNoZip(String content) throws IOException {
    refuse(Files.writeString(folder.resolve("hostile.zip"), content));
  }

  @Test
  void refusesAFileThatNoManifestNames() throws IOException {
    Path bag = bag();
    Path more = folder.resolve("more.zip");
    copyWith(bag, more, "base/data/extra");
    refuse(more).withMessageContaining("none of its manifests");
  }

  @Test
  void readsAnHonestBag() throws Exception {
    try (Bag bag = Bag.open(bag(), Limits.USUAL)) {
      assertThat(bag.read("data/x", 10)).isEqualTo("content".getBytes(StandardCharsets.UTF_8));
      bag.readRest();
    }
  }

  private Path bag() throws IOException {
    Path file = folder.resolve("bag.zip");
    try (OutputStream out = Files.newOutputStream(file)) {
      new BagWriter(out)
          .write(
              "base",
              new TreeMap<>(Map.of("data/x", "content".getBytes(StandardCharsets.UTF_8))),
              new TreeMap<>(),
              Map.of());
    }
    return file;
  }

  private static void copyWith(Path bag, Path more, String name) throws IOException {
    try (ZipFile in = new ZipFile(bag.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(more))) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(Objects.requireNonNull(in.getInputStream(entry)).readAllBytes());
      }
      out.putNextEntry(new ZipEntry(name));
    }
  }

  private Path zip(String... names) throws IOException {
    Path file = folder.resolve("hostile.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : names) {
        out.putNextEntry(new ZipEntry(name));
        if (!name.endsWith("/")) {
          out.write(1);
        }
      }
    }
    return file;
  }

  private static ThrowableAssertAlternative<MalformedBag> refuse(Path file) {
    return assertThatExceptionOfType(MalformedBag.class).isThrownBy(() -> Bag.open(file, Limits.USUAL).close());
  }
}
