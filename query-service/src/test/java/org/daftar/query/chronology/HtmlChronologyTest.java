package org.daftar.query.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.chronology.SampleChronology.ARREST;
import static org.daftar.query.chronology.SampleChronology.BARGAIN;
import static org.daftar.query.chronology.SampleChronology.OTHER_BARGAIN;
import static org.daftar.query.chronology.SampleChronology.RELEASE;
import static org.daftar.query.chronology.SampleChronology.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class HtmlChronologyTest {

  private final HtmlChronology html = new HtmlChronology();

  @Test
  void marksWhatDiffersBetweenTheAccountsOfOneFactAndNothingElse() {
    String page =
        html.write(
            SampleChronology.of(
                "A case",
                entry(ARREST, "2019-03", "An arrest"),
                entry(BARGAIN, "2019-08", "Spared prison", OTHER_BARGAIN),
                entry(OTHER_BARGAIN, "2019-08", "Banned for seven years", BARGAIN)));

    assertThat(page).contains("they differ in: fact", ">2a<", ">2b<");
    assertThat(page).containsPattern("<p[^>]*differs[^>]*>\\s*<bdi>Spared prison");
    assertThat(page).doesNotContainPattern("differs[^>]*>August 2019");
  }

  @Test
  void givesTheUndatedASectionOfTheirOwn() {
    String page = html.write(SampleChronology.of("A case", entry(RELEASE, "", "A release")));

    assertThat(page).contains("<h2>Undated</h2>", "A release", "“once”");
  }

  @Test
  void saysAsOfWhichPositionItWasRead() {
    assertThat(html.write(SampleChronology.of("A case")))
        .contains("log position <span>5</span>", "1970-01-01T00:00:00Z");
  }

  @Test
  void showsMarkupInAFactAsText() {
    String page =
        html.write(SampleChronology.of("<script>", entry(ARREST, "2019", "</td><img src=x onerror=alert(1)>")));

    assertThat(page).doesNotContain("<script", "<img").contains("&lt;img src=x");
  }

  @Test
  void namesTheHashOfTheVeryStyleThatStandsInTheDocument() throws Exception {
    String page = html.write(SampleChronology.of("A case"));
    String style = page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

    assertThat(html.styleHash()).isEqualTo("sha256-" + Base64.getEncoder().encodeToString(hash));
  }
}
