package org.daftar.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.events.CustodyEvent.ExhibitReceived;
import org.daftar.identity.ExhibitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of files. */
class FilesTest {

  private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @Test
  void writesAHashInOneForm() {
    assertThat(new Sha256(EMPTY)).hasToString(EMPTY);
    assertThat(new Sha256(" " + EMPTY.toUpperCase(Locale.ROOT))).isEqualTo(new Sha256(EMPTY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "e3b0c442",
        "da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "g3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b8550",
        "０3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
      })
  void refusesWhatIsNoHash(String digest) {
    assertThat(ruleOf(() -> new Sha256(digest))).contains("hash-is-not-sha-256");
  }

  @Test
  void takesTheMediaTypesThatThereAre() {
    assertThat(new MediaType("image/svg+xml")).hasToString("image/svg+xml");
    assertThat(new MediaType("application/vnd.oasis.opendocument.text").name()).endsWith(".text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "application/", "/pdf", "application/pdf; charset=x", "a b/c", ""})
  void refusesWhatIsNoMediaType(String type) {
    assertThat(ruleOf(() -> new MediaType(type))).contains("media-type-is-malformed");
  }

  @Test
  void refusesASizeBelowZeroAndTakesAnEmptyFile() {
    assertThat(ruleOf(() -> received(-1))).contains("size-is-below-zero");
    assertThat(ruleOf(() -> received(0))).isEmpty();
  }

  private static ExhibitReceived received(long size) {
    return new ExhibitReceived(
        new ExhibitId("exh_" + "a".repeat(26)),
        "a.pdf",
        new MediaType("application/pdf"),
        size,
        new Sha256(EMPTY),
        "A. Witness",
        "A. Monitor",
        FuzzyDate.of("2026"),
        "by hand");
  }

  private static Optional<String> ruleOf(Runnable check) {
    return Optional.ofNullable(catchThrowableOfType(BrokenRule.class, check::run)).map(BrokenRule::rule);
  }
}
