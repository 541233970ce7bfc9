package org.daftar.standalone.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody types is shown as text, wherever it is shown, and nothing of it runs. */
class HostileTextTest {

  @TempDir private static Path data;

  private static Desk desk;

  @BeforeAll
  static void start() throws Exception {
    desk = new Desk(data);
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  static String[] hostile() {
    return new String[] {
      "<script>alert(1)</script>",
      "\"><img src=x onerror=alert(1)>",
      "' onmouseover='alert(1)",
      "</textarea></title><script>alert(1)</script>",
      "javascript:alert(1)",
      "[[${7*7}]] __${7*7}__ #{cases}",
      "سەرىكجان بىلاش\u200F (12)"
    };
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void isShownAsItWasTypedOnTheCaseAndOnTheEntry(String text) throws Exception {
    String entry = desk.record(filledWith(text));

    assertShowsAsText(desk.browser.open("/cases/" + desk.caseId), text);
    assertShowsAsText(desk.browser.open("/entries/" + entry), text);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void isShownAsItWasTypedWhereTheFormIsRefused(String text) throws Exception {
    Form form = filledWith(text).with("when.edtf", text.substring(0, 12));

    Page refused = desk.browser.send(form);

    assertThat(refused.status()).isBetween(400, 499);
    assertThat(refused.form().visible()).isEqualTo(form.visible());
    assertIsHarmless(refused);
  }

  @Test
  void aTextThatTurnsTheOrderOfLettersIsRefusedWithItsFieldNamed() throws Exception {
    Form form = desk.charge("paid \u202E000.1 KZT\u202C");

    Page refused = desk.browser.send(form);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.form().visible()).isEqualTo(form.visible());
    assertThat(refused.form().errorBeside("what.text")).contains("character 6, U+202E RIGHT-TO-LEFT OVERRIDE");
    assertIsHarmless(refused);
  }

  @Test
  void aLongTextIsShownWhole() throws Exception {
    String text = "<b>" + "x".repeat(9_000);

    assertShowsAsText(desk.browser.open("/entries/" + desk.record(desk.charge(text))), text);
  }

  @Test
  void aTextThatIsTooLongIsKeptInTheForm() throws Exception {
    Form form = desk.charge("She was charged somewhere.").with("place", "<b>" + "x".repeat(10_000));

    Page refused = desk.browser.send(form);

    assertThat(refused.status()).isBetween(400, 499);
    assertThat(refused.form().visible()).isEqualTo(form.visible());
    assertThat(refused.form().errorBeside("place")).isNotEmpty();
    assertIsHarmless(refused);
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "//evil.example/x"})
  void noAddressOfASourceBecomesALinkThatRuns(String address) throws Exception {
    Page source =
        desk.browser.send(
            desk.browser
                .open("/sources/new")
                .form()
                .with("kind", "press")
                .with("title.text", "A source with an address")
                .with("address", address));

    assertIsHarmless(source);
  }

  @Test
  void noTextFromAnAddressRuns() throws Exception {
    String asked = "what.text=" + Form.encoded("\"><script>alert(1)</script>") + "&made=" + Form.encoded("x\"><b>");

    assertIsHarmless(desk.browser.open("/cases/" + desk.caseId + "/charges/new?" + asked));
    assertIsHarmless(desk.browser.open("/cases/" + desk.caseId + "/record?" + asked.replaceFirst(".*&", "")));
  }

  @Test
  void noticesWhatRuns() {
    String running = "<script>1</script><img src=//evil.example onerror=1><a href='javascript:1'>x</a>";
    HttpHeaders none = HttpHeaders.of(Map.of(), (name, value) -> true);

    assertThat(new Page(200, "/", none, Jsoup.parse(running)).whatRunsOrReachesOut()).hasSize(4);
  }

  private static Form filledWith(String text) throws IOException, InterruptedException {
    return desk.charge(text).with("place", text).with("provision", text).with("attributions[0].quote", text);
  }

  private static void assertShowsAsText(Page page, String text) {
    assertThat(page.document().wholeText()).contains(text);
    assertIsHarmless(page);
  }

  private static void assertIsHarmless(Page page) {
    assertThat(page.whatRunsOrReachesOut()).isEmpty();
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .doesNotContain("unsafe", "script-src");
    assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
  }
}
