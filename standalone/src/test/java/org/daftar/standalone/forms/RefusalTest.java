package org.daftar.standalone.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A form that cannot be recorded says why, loses nothing that was typed, and leaves the log as it is. */
class RefusalTest {

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

  @ParameterizedTest
  @CsvSource({
    "when.edtf, 2019-13-45",
    "when.edtf, 12 March",
    "amount.sum.value, a million",
    "amount.sum.currency, XYZ1",
    "attributions[0].grading, Z9",
    "what.language, no language at all",
    "what.text, ''"
  })
  void saysWhatIsWrongBesideItsFieldAndKeepsTheRest(String name, String text) throws Exception {
    Form form = fine().with(name, text);
    long before = desk.browser.logSize();

    Page refused = desk.browser.send(form);

    assertThat(refused.status()).isBetween(400, 499);
    assertThat(refused.form().errorBeside(name)).isNotEmpty();
    assertThat(refused.form().field(name).attr("aria-invalid")).isEqualTo("true");
    assertThat(refused.form().visible()).isEqualTo(form.visible());
    assertThat(desk.browser.logSize()).isEqualTo(before);
  }

  @Test
  void saysBesideTheDurationOfASanctionThatItMustBeAboveZero() throws Exception {
    Page refused =
        desk.browser.send(
            desk.fact("sentences", "She was sentenced.")
                .with("convict", desk.party)
                .with("sanctions[0].kind", "imprisonment")
                .with("sanctions[0].duration", "P-3Y"));

    assertThat(refused.status()).isBetween(400, 499);
    assertThat(refused.form().errorBeside("sanctions[0].duration")).contains("above zero");
  }

  @Test
  void marksNoFieldOfAFormThatNobodySentYet() throws Exception {
    assertThat(fine().errorBeside("when.edtf")).isEmpty();
    assertThat(fine().field("when.edtf").hasAttr("aria-invalid")).isFalse();
  }

  @Test
  void recordsTheSameFormOnceItIsPutRight() throws Exception {
    Page refused = desk.browser.send(fine().with("when.edtf", "2019-13-45"));

    Page recorded = desk.browser.send(refused.form().with("when.edtf", "2019-12"));

    assertThat(recorded.address()).contains("&made=ent_");
  }

  static Stream<Arguments> unfit() {
    return Stream.of(
        Arguments.of("a lone surrogate", "&place=%ED%A0%80"),
        Arguments.of("bytes that are no text", "&place=%FF%FE"),
        Arguments.of("an escape that is none", "&place=%zz"),
        Arguments.of("two mebibytes", "&place=" + "x".repeat(2 << 20)),
        Arguments.of("ten thousand fields", many()),
        Arguments.of("ten thousand parties", "&fined=pty_aaaaaaaaaaaaaaaaaaaaaaaaaa".repeat(10_000)),
        Arguments.of("a field twice", "&place=Almaty&place=Astana"),
        Arguments.of("a field that the form has not", "&sentence=9"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unfit")
  void refusesWhatNoBrowserSends(String what, String more) throws Exception {
    Form form = fine();
    long before = desk.browser.logSize();

    Page refused = desk.browser.send(form.address(), form.encoded().replace("&place=", "") + more);

    assertThat(refused.status()).as(refused.text()).isBetween(400, 499);
    assertThat(desk.browser.logSize()).isEqualTo(before);
  }

  private static Form fine() throws Exception {
    return desk.fact("fines", "She was fined.")
        .with("when.asTold", "in spring, \"as they say\" <3")
        .with("fined", desk.party)
        .with("amount.sum.value", "1800000")
        .with("amount.sum.currency", "KZT")
        .with("basis", "Code of administrative offences, art. 488")
        .with("attributions[0].quote", "First line\nsecond & last line")
        .with("attributions[1].source", desk.source)
        .with("attributions[1].locator", "p. 7");
  }

  private static String many() {
    return IntStream.range(0, 10_000).mapToObj(number -> "&f" + number + "=x").collect(Collectors.joining());
  }
}
