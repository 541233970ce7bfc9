package org.daftar.command.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Stream;

/**
 * A body that no sound client sends.
 *
 * @param path where it is posted
 * @param octets the body, a character for each byte
 * @param status the answer
 * @param rule the rule that the answer names, in its type or in one of its errors
 */
record HostileBody(String name, String path, String octets, int status, String rule) {

  private static final String CASES = "/api/cases";
  private static final String FINES = "/api/cases/cas_bbbbbbbbbbbbbbbbbbbbbbbbba/fines";
  private static final String CORRECTIONS =
      "/api/cases/cas_bbbbbbbbbbbbbbbbbbbbbbbbba/entries/ent_ddddddddddddddddddddddddda/corrections";

  static Stream<HostileBody> all() {
    return Stream.of(notJson(), malformedText(), outOfBounds(), wrongTypes(), impossibleValues()).flatMap(some -> some);
  }

  private static Stream<HostileBody> notJson() {
    String rule = "body-is-not-json";
    return Stream.of(
        text("half an object", "{\"title\": \"T\"", 400, rule),
        text("a form", "title=T", 400, rule),
        text("a page", "<html></html>", 400, rule),
        text("one quote", "{'title': 'T'}", 400, rule),
        text("a comment", "{/* */\"title\": \"T\"}", 400, rule),
        text("a comma too many", "{\"title\": \"T\",}", 400, rule),
        text("another object behind", "{\"title\": \"T\"}{}", 400, rule),
        text("letters behind", "{\"title\": \"T\"} x", 400, rule),
        text("no number", "{\"title\": NaN}", 400, rule),
        text("a leading zero", "{\"title\": 01}", 400, rule),
        text("a raw line break in a text", "{\"title\": \"a\nb\"}", 400, rule),
        text("a raw null character in a text", "{\"title\": \"a\0b\"}", 400, rule),
        text("an unknown escape", "{\"title\": \"\\x41\"}", 400, rule),
        text("nothing", "", 400, "body-is-not-an-object"),
        text("blanks", "  \n ", 400, "body-is-not-an-object"),
        text("a list", "[]", 400, "body-is-not-an-object"),
        text("a text", "\"T\"", 400, "body-is-not-an-object"),
        text("a number", "1", 400, "body-is-not-an-object"),
        text("null", "null", 400, "body-is-not-an-object"));
  }

  private static Stream<HostileBody> malformedText() {
    return Stream.of(
        octets("Latin 1", "{\"title\": \"é\"}", "body-is-not-utf-8"),
        octets("UTF-16", new String("{\"title\": \"T\"}".getBytes(UTF_16LE), ISO_8859_1), "body-is-not-json"),
        octets("an overlong slash", raw("{\"title\": \"", 0xC0, 0xAF), "body-is-not-utf-8"),
        octets("an encoded surrogate", raw("{\"title\": \"", 0xED, 0xA0, 0x80), "body-is-not-utf-8"),
        octets("half a character", raw("{\"title\": \"", 0xD0), "body-is-not-utf-8"),
        octets("beyond Unicode", raw("{\"title\": \"", 0xF4, 0x90, 0x80, 0x80), "body-is-not-utf-8"),
        text("a byte order mark", "\uFEFF{\"title\": \"T\"}", 400, "body-is-not-json"),
        text("a lone high surrogate", "{\"title\": \"\\ud800\"}", 422, "text-has-lone-surrogate"),
        text("a lone low surrogate", "{\"title\": \"a\\udc00b\"}", 422, "text-has-lone-surrogate"),
        text("surrogates the wrong way round", "{\"title\": \"\\udc00\\ud800\"}", 422, "text-has-lone-surrogate"),
        text("a lone surrogate in a name", "{\"\\ud800\": 1}", 422, "text-has-lone-surrogate"),
        at(CORRECTIONS, "a lone surrogate deep down", "{\"reason\": \"R\", \"fields\": {\"a\": [\"\\ud800\"]}}")
            .answered(422, "text-has-lone-surrogate"),
        text("a null character", "{\"title\": \"a\\u0000b\"}", 422, "text-is-not-printable"),
        text("a character that is none", "{\"title\": \"a\\uffffb\"}", 422, "text-is-not-printable"));
  }

  private static Stream<HostileBody> outOfBounds() {
    String beyond = "body-is-beyond-bounds";
    return Stream.of(
        text("100,000 lists in one another", "{\"title\": " + "[".repeat(100_000), 400, beyond),
        text("100,000 objects in one another", "{\"a\":".repeat(100_000), 400, beyond),
        text("100,000 lists in one another, closed", "[".repeat(100_000) + "]".repeat(100_000), 400, beyond),
        text("a number of 100,000 digits", "{\"title\": " + "9".repeat(100_000) + "}", 400, beyond),
        text("a name of 500,000 characters", "{\"" + "a".repeat(500_000) + "\": 1}", 400, beyond),
        text("a body of 1 MiB and a byte", " ".repeat(1 << 20) + "1", 413, "body-is-too-large"),
        text("a title of 200,000 characters", "{\"title\": \"" + "a".repeat(200_000) + "\"}", 422, "text-is-too-long"),
        text("50,000 fields", "{" + fields(50_000) + "}", 422, "body-has-too-many-fields"),
        text("a field twice", "{\"title\": \"T\", \"title\": \"U\"}", 400, "field-stands-twice"),
        text("a field twice, once escaped", "{\"title\": \"T\", \"titl\\u0065\": \"U\"}", 400, "field-stands-twice"),
        text("a field twice further down", "{\"title\": {\"text\": 1, \"text\": 2}}", 400, "field-stands-twice"));
  }

  private static Stream<HostileBody> wrongTypes() {
    return Stream.of(
        text("a field that is not known", "{\"title\": \"T\", \"colour\": \"red\"}", 422, "field-is-unknown"),
        text(
            "a field that is not known further down",
            "{\"title\": {\"text\": \"T\", \"size\": 1}}",
            422,
            "field-is-unknown"),
        text("a polymorphic type", "{\"title\": \"T\", \"@class\": \"java.lang.Runtime\"}", 422, "field-is-unknown"),
        text("nothing in it", "{}", 422, "field-is-missing"),
        text("null for a title", "{\"title\": null}", 422, "field-is-missing"),
        text("a number for a title", "{\"title\": 1}", 422, "type-is-wrong"),
        text("a list for a title", "{\"title\": [\"T\"]}", 422, "type-is-wrong"),
        text("a truth for a title", "{\"title\": true}", 422, "type-is-wrong"),
        text("an object for a country", "{\"title\": \"T\", \"jurisdiction\": {}}", 422, "type-is-wrong"),
        text(
            "a text for the cautions",
            "{\"title\": \"T\", \"acknowledged\": \"a\"}",
            422,
            "acknowledged-is-not-a-list-of-codes"),
        text(
            "a number among the cautions",
            "{\"title\": \"T\", \"acknowledged\": [1]}",
            422,
            "acknowledged-is-not-a-list-of-codes"),
        at(FINES, "a text for a truth", "{\"unsourced\": \"yes\"}").answered(422, "type-is-wrong"),
        at(FINES, "a text for a list", "{\"fined\": \"pty_ggggggggggggggggggggggggga\"}")
            .answered(422, "type-is-wrong"),
        at(FINES, "a fraction", "{\"amount\": {\"sum\": {\"value\": 333.33}}}").answered(422, "number-is-out-of-range"),
        at(FINES, "infinity by its exponent", "{\"count\": 1e999999999}").answered(422, "number-is-out-of-range"),
        at(FINES, "a number beyond 64 bits", "{\"count\": 9223372036854775808}")
            .answered(422, "number-is-out-of-range"));
  }

  private static Stream<HostileBody> impossibleValues() {
    return Stream.of(
        at(FINES, "30 February", "{\"when\": \"2021-02-30\"}").answered(422, "date-is-not-edtf"),
        at(FINES, "month 13", "{\"when\": \"2021-13\"}").answered(422, "date-is-not-edtf"),
        at(FINES, "an end before the start", "{\"when\": \"2021/2020\"}").answered(422, "date-is-not-edtf"),
        at(FINES, "an hour beyond the day", "{\"when\": {\"edtf\": \"2021-02-03\", \"time\": \"25:00\"}}")
            .answered(422, "value-is-refused"),
        at(FINES, "an amount without a currency", "{\"amount\": {\"sum\": {\"value\": \"333\"}}}")
            .answered(422, "amount-without-currency"),
        at(FINES, "money that does not exist", "{\"amount\": {\"sum\": {\"value\": \"3\", \"currency\": \"XXZ\"}}}")
            .answered(422, "currency-is-unknown"),
        at(FINES, "an identifier of another kind", "{\"fined\": [\"cas_bbbbbbbbbbbbbbbbbbbbbbbbba\"]}")
            .answered(422, "value-is-refused"),
        at("/api/cases/1/fines", "an address that names no case", "{}").answered(404, "unknown-subject"),
        at("/api/cases/cas_BBBBBBBBBBBBBBBBBBBBBBBBBA/fines", "a case in capitals", "{}")
            .answered(404, "unknown-subject"),
        at("/api/cases/..%2f..%2fetc/fines", "a path upwards", "{}").answered(400, ""),
        at("/api/cases/%00/fines", "a null character in the path", "{}").answered(400, ""),
        at("/api/cases;a=b/fines", "an address that is not there", "{}").answered(404, "not-found"));
  }

  byte[] body() {
    return octets.getBytes(ISO_8859_1);
  }

  private HostileBody answered(int status, String rule) {
    return new HostileBody(name, path, octets, status, rule);
  }

  private static HostileBody at(String path, String name, String body) {
    return new HostileBody(name, path, new String(body.getBytes(UTF_8), ISO_8859_1), 0, "");
  }

  private static HostileBody text(String name, String body, int status, String rule) {
    return at(CASES, name, body).answered(status, rule);
  }

  private static HostileBody octets(String name, String octets, String rule) {
    return new HostileBody(name, CASES, octets, 400, rule);
  }

  private static String raw(String start, int... bytes) {
    StringBuilder body = new StringBuilder(start);
    for (int next : bytes) {
      body.append((char) next);
    }
    return body.append("\"}").toString();
  }

  private static String fields(int count) {
    return String.join(",", Stream.iterate(0, i -> i + 1).limit(count).map(i -> "\"f" + i + "\":1").toList());
  }

  @Override
  public String toString() {
    return name;
  }
}
