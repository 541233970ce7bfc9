package org.daftar.standalone.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.daftar.standalone.network.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form has one effect however often it is sent, and none where it does not come from a page of ours. */
class SendingTest {

  private static final int CLICKS = 8;

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

  @Test
  void aFormThatIsSentTwiceHasOneEffect() throws Exception {
    Form form = desk.charge("She was charged once.");
    Page first = desk.browser.send(form);
    long after = desk.browser.logSize();

    Page second = desk.browser.send(form);

    assertThat(second.address()).isEqualTo(first.address());
    assertThat(desk.browser.logSize()).isEqualTo(after);
  }

  @Test
  void aFormThatIsSentManyTimesAtOnceHasOneEffect() throws Exception {
    Form form = desk.charge("She was charged in a hurry.");
    long before = desk.browser.logSize();
    List<Future<Page>> clicks = new ArrayList<>();
    try (ExecutorService hands = Executors.newFixedThreadPool(CLICKS)) {
      for (int click = 0; click < CLICKS; click++) {
        clicks.add(hands.submit(() -> desk.browser.send(form)));
      }
    }

    assertThat(clicks).extracting(click -> click.get().status()).containsOnly(200);
    assertThat(clicks).extracting(click -> click.get().address()).containsOnly(clicks.getFirst().get().address());
    assertThat(desk.browser.logSize()).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "none", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void refusesAWrongToken(String token) throws Exception {
    Form form = desk.charge("Somebody guessed.").with("_token", token);

    assertIsRefused(desk.browser, form.address(), form.encoded());
  }

  @Test
  void refusesAFormWithoutToken() throws Exception {
    Form form = desk.charge("Somebody left it out.");

    assertIsRefused(desk.browser, form.address(), form.encoded().replaceFirst("_token=[^&]*&", ""));
  }

  @Test
  void refusesATokenWithoutItsCookie() throws Exception {
    Form form = desk.charge("Somebody copied the token.");
    try (Browser other = new Browser(desk.instance.address())) {
      assertIsRefused(other, form.address(), form.encoded());
    }
  }

  @Test
  void refusesTheTokenOfAnotherBrowser() throws Exception {
    Form form = desk.charge("Somebody used a token of their own.");
    try (Browser other = new Browser(desk.instance.address())) {
      other.open("/cases/new");
      assertIsRefused(other, form.address(), form.encoded());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "null", "http://127.0.0.1:1"})
  void refusesAGenuineFormThatAnotherSiteSends(String origin) throws Exception {
    Form form = desk.charge("Another site sent it.");

    assertIsRefused(desk.browser, form.address(), form.encoded(), "Origin", origin);
  }

  @Test
  void takesAGenuineFormOfItsOwnSite() throws Exception {
    Form form = desk.charge("It was sent from here.");
    String own = desk.instance.address().toString();

    assertThat(desk.browser.send(form.address(), form.encoded(), "Origin", own).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "127.0.0.1:1"})
  void refusesAFormUnderAnotherName(String host) throws Exception {
    Form form = desk.charge("Another name was used.");
    long before = desk.browser.logSize();
    String[] headers = {"Host: " + host, "Content-Type: application/x-www-form-urlencoded"};

    Wire answer = Wire.send(desk.instance.address().getPort(), "POST " + form.address(), form.encoded(), headers);

    assertThat(answer.status()).isBetween(400, 499);
    assertThat(desk.browser.logSize()).isEqualTo(before);
  }

  private static void assertIsRefused(Browser browser, String address, String body, String... headers)
      throws IOException, InterruptedException {
    long before = desk.browser.logSize();

    assertThat(browser.send(address, body, headers).status()).isEqualTo(403);
    assertThat(desk.browser.logSize()).isEqualTo(before);
  }
}
