package org.daftar.query.sample;

/** One activist, his lawyer, a bargain that two sources tell differently, and a fine that was corrected. */
public final class SampleRecord {

  public static final String CASE = "cas_aaaaaaaaaaaaaaaaaaaaaaaaaa";
  public static final String ACTIVIST = "pty_aaaaaaaaaaaaaaaaaaaaaaaaaa";
  public static final String LAWYER = "pty_baaaaaaaaaaaaaaaaaaaaaaaaa";
  public static final String RELATIVES = "pty_caaaaaaaaaaaaaaaaaaaaaaaaa";
  public static final String RADIO = "src_aaaaaaaaaaaaaaaaaaaaaaaaaa";
  public static final String PAPER = "src_baaaaaaaaaaaaaaaaaaaaaaaaa";
  public static final String BAN = "ent_aaaaaaaaaaaaaaaaaaaaaaaaaa";
  public static final String SPARED = "ent_baaaaaaaaaaaaaaaaaaaaaaaaa";
  public static final String FINE = "ent_caaaaaaaaaaaaaaaaaaaaaaaaa";
  public static final String FROZEN = "ent_daaaaaaaaaaaaaaaaaaaaaaaaa";

  /** The position of the fine, before it was corrected. */
  public static final int FINE_AT = 12;

  private SampleRecord() {}

  /** The record as a log. */
  public static SampleLog log() {
    SampleLog log = new SampleLog();
    log.record("log-opened.1", "'origin': 'daftar.test/1'".replace('\'', '"'));
    log.record(
        "source-recorded.1",
        json(
            "'sourceId': '"
                + RADIO
                + "', 'kind': 'press', 'title': {'text': 'Why he had to flee', 'language': 'en'}, 'publisher': 'A"
                + " Radio', 'published': {}"));
    log.record(
        "source-recorded.1",
        json(
            "'sourceId': '"
                + PAPER
                + "', 'kind': 'press', 'title': {'text': 'Pressure led him to flee', 'language': 'en'}, 'publisher': 'A"
                + " Paper', 'published': {}"));
    log.record(
        "party-registered.1",
        json(
            "'partyId': '"
                + ACTIVIST
                + "', 'type': 'person', 'name': {'forms': [{'text': 'Serikzhan Bilash', 'kind': 'legal'}]}"));
    log.record(
        "party-registered.1",
        json(
            "'partyId': '"
                + LAWYER
                + "', 'type': 'person', 'name': {'forms': [{'text': 'Ayman Umarova', 'kind': 'legal'}]}"));
    log.record(
        "party-registered.1",
        json(
            "'partyId': '"
                + RELATIVES
                + "', 'type': 'group', 'name': {'forms': [{'text': 'A. and B. Secret', 'kind': 'legal'}]},"
                + " 'protectedAs': 'relatives'"));
    log.record(
        "case-opened.1",
        json(
            "'caseId': '"
                + CASE
                + "', 'title': {'text': 'Incitement of hatred, 2019', 'language': 'en'}, 'jurisdiction': 'KZ'"));
    log.record("party-joined.1", json("'caseId': '" + CASE + "', 'party': '" + ACTIVIST + "', 'role': 'accused'"));
    log.record("party-joined.1", json("'caseId': '" + CASE + "', 'party': '" + LAWYER + "', 'role': 'defence-lawyer'"));
    log.record(
        "plea-agreement-made.1",
        json(
            fact(BAN, "'edtf': '2019-08'", "Released for a promise to cease activism", RADIO)
                + ", 'accused': '"
                + ACTIVIST
                + "', 'accepted': [{'kind': 'activity-ban', 'duration': 'P7Y', 'detail': 'activism'}]"));
    log.record(
        "plea-agreement-made.1",
        json(
            fact(SPARED, "'edtf': '2019'", "Signs a bargain that spares him prison", PAPER)
                + ", 'accused': '"
                + ACTIVIST
                + "', 'avoided': [{'kind': 'imprisonment', 'duration': 'P7Y'}]"));
    log.record(
        "accounts-set-side-by-side.1",
        json("'caseId': '" + CASE + "', 'accounts': ['" + BAN + "', '" + SPARED + "'], 'reason': 'One bargain'"));
    log.record(
        "fine-imposed.1",
        json(
            fact(FINE, "'edtf': '2020-08-18'", "Fined", RADIO)
                + ", 'fined': ['"
                + ACTIVIST
                + "'], 'amount': {'equivalent': {'value': '333', 'currency': 'USD'}}"));
    log.record(
        "asset-restrained.1",
        json(
            fact(FROZEN, "'asTold': 'no date given'", "Accounts frozen", RADIO)
                + ", 'holders': ['"
                + ACTIVIST
                + "', '"
                + RELATIVES
                + "'], 'restraint': 'frozen', 'kind': 'account', 'asset': 'bank accounts'"));
    log.record("source-graded.1", json("'sourceId': '" + RADIO + "', 'grading': 'B2', 'reason': 'Named author'"));
    log.record(
        "party-name-added.1",
        json(
            "'partyId': '"
                + ACTIVIST
                + "', 'form': {'text': 'Серікжан Біләш', 'kind': 'transliteration', 'language': 'kk-Cyrl'}"));
    log.record(
        "entry-corrected.1",
        json(
            "'caseId': '"
                + CASE
                + "', 'entry': '"
                + FINE
                + "', 'fields': {'when': {'edtf': '2020-08-19'}}, 'reason': 'The clerk named the day after'"));
    return log;
  }

  private static String fact(String entry, String when, String what, String source) {
    return "'caseId': '%s', 'entry': '%s', 'when': {%s}, 'what': {'text': '%s', 'language': 'en'}, 'attributions': [{'stance': 'claimed', 'by': '%s', 'source': '%s'}], 'unsourced': false, 'standing': {'position': 'unsure'}, 'exhibits': []"
        .formatted(CASE, entry, when, what, ACTIVIST, source);
  }

  private static String json(String fields) {
    return fields.replace('\'', '"');
  }
}
