package org.daftar.ledger.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.daftar.ledger.bundle.BundleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptedBundleTest {

  @TempDir Path folder;

  @Test
  void tellsOfEveryLeafWhatIsShown() {
    Verdict verdict = new Checking(folder).accept(SampleBundle.sample().zip());

    assertThat(verdict.caseId()).isEqualTo(SampleBundle.CASE);
    assertThat(verdict.checkpoint().head().size()).isEqualTo(9);
    assertThat(verdict.leaves())
        .extracting(leaf -> leaf.leaf().position())
        .containsExactly(0L, 1L, 2L, 4L, 5L, 6L, 7L, 8L);
    assertThat(verdict.leaves()).extracting(CheckedLeaf::shown).containsOnly(CheckedLeaf.Shown.WITHHELD);
    assertThat(verdict.exhibits()).isEqualTo(1);
  }

  @Test
  void holdsNothingOfWhatIsWithheld() throws IOException {
    byte[] zip = SampleBundle.sample().withholding("name").zip();

    new Checking(folder).accept(zip);
    assertThat(Zips.read(zip).values())
        .allSatisfy(
            file -> assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("Aisulu", "\"Another\""));
  }

  @Test
  void tellsAnEntryAsItStandsAfterItsCorrections() throws IOException {
    byte[] json = Zips.read(SampleBundle.sample().zip()).get(BundleFiles.JSON);

    assertThat(new String(json, StandardCharsets.UTF_8))
        .contains(
            "{\"event\":\"fine-imposed.1\",\"fields\":{\"entry\":\"ent_1\",\"event\":\"fine-imposed.1\",\"what\":\"A"
                + " fine of 100\"}");
  }

  @Test
  void isTheSameWheneverItIsWritten() {
    SampleBundle bundle = SampleBundle.sample();

    assertThat(bundle.zip()).isEqualTo(bundle.zip());
  }
}
