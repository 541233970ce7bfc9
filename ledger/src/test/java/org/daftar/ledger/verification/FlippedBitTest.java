package org.daftar.ledger.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bit of a bundle is wrong: of the zip file as it lies there, or of a file within, with manifests that fit. */
class FlippedBitTest {

  private static final int FLIPS = 1_500;

  @TempDir Path folder;

  /** What no claim covers are times, versions and attributes that the zip format keeps beside the files. */
  @Test
  void ofTheZipIsRefusedOrChangesNoFile() throws IOException {
    byte[] zip = SampleBundle.sample().zip();
    Map<String, String> files = files(zip);
    SplittableRandom random = new SplittableRandom(1);
    int refused = 0;
    for (int i = 0; i < FLIPS; i++) {
      byte[] flipped = flip(zip, random);
      if (isRefused(flipped)) {
        refused++;
      } else {
        assertThat(files(flipped)).isEqualTo(files);
      }
    }
    assertThat(refused).isGreaterThan(FLIPS / 2);
  }

  @Test
  void ofAFileIsRefusedAlsoWhereTheManifestsFit() throws IOException {
    var files = Zips.read(SampleBundle.sample().zip());
    SplittableRandom random = new SplittableRandom(2);
    for (String name : files.keySet()) {
      if (!name.startsWith("bag") && !name.contains("manifest")) {
        for (int i = 0; i < 25; i++) {
          var forged = new TreeMap<>(files);
          forged.put(name, flip(files.get(name), random));
          assertThat(isRefused(Zips.write(forged))).as(name).isTrue();
        }
      }
    }
  }

  private boolean isRefused(byte[] zip) {
    try {
      new Checking(folder).verify(zip);
      return false;
    } catch (RefusedBundle e) {
      return true;
    }
  }

  private static byte[] flip(byte[] bytes, SplittableRandom random) {
    byte[] flipped = bytes.clone();
    flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    return flipped;
  }

  /** As the verifier sees them: by the directory at the end of the zip. */
  private Map<String, String> files(byte[] zip) {
    Map<String, String> files = new HashMap<>();
    try {
      Path file = Files.write(folder.resolve("seen.zip"), zip);
      try (ZipFile in = new ZipFile(file.toFile())) {
        for (ZipEntry entry : Collections.list(in.entries())) {
          byte[] content = Objects.requireNonNull(in.getInputStream(entry)).readAllBytes();
          String name = entry.getName();
          files.put(name.substring(name.indexOf('/')), HexFormat.of().formatHex(content));
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
