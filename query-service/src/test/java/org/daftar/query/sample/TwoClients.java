package org.daftar.query.sample;

import static org.daftar.query.sample.SampleRecord.ACTIVIST;
import static org.daftar.query.sample.SampleRecord.CASE;
import static org.daftar.query.sample.SampleRecord.FINE;
import static org.daftar.query.sample.SampleRecord.FROZEN;
import static org.daftar.query.sample.SampleRecord.LAWYER;
import static org.daftar.query.sample.SampleRecord.PAPER;
import static org.daftar.query.sample.SampleRecord.RADIO;

/**
 * The sample record goes on: the lawyer has a second client, is threatened on account of the first, and is dismissed.
 */
public final class TwoClients {

  public static final String OTHER_CASE = "cas_baaaaaaaaaaaaaaaaaaaaaaaaa";
  public static final String CLIENT = "pty_daaaaaaaaaaaaaaaaaaaaaaaaa";
  public static final String THREAT = "ent_eaaaaaaaaaaaaaaaaaaaaaaaaa";
  public static final String DENIAL = "ent_faaaaaaaaaaaaaaaaaaaaaaaaa";

  /** The positions of what happens here, in its order. */
  public static final int OTHER_CASE_OPENED = 17;

  public static final int THREAT_REPORTED = 21;
  public static final int FINE_DISPUTED = 22;
  public static final int THREAT_TAGGED = 23;
  public static final int FINE_DENIED = 24;
  public static final int THREAT_MOVED_AWAY = 25;
  public static final int THREAT_MOVED_HERE = 26;
  public static final int LAWYER_LEFT = 27;
  public static final int CASE_RENAMED = 28;
  public static final int FROZEN_RETRACTED = 29;
  public static final int EXPORTED = 30;
  public static final int PAPER_GRADED = 31;
  public static final int CLIENT_DESCRIBED = 32;

  private static final String WHY = json(", 'reason': 'He said so'");

  private TwoClients() {}

  /** The record as a log. */
  public static SampleLog log() {
    SampleLog log = SampleRecord.log();
    secondClient(log);
    threat(log);
    log.record("party-left.1", file(CASE) + json(", 'party': '%s', 'role': 'defence-lawyer'".formatted(LAWYER)) + WHY);
    log.record("case-renamed.1", file(CASE) + json(", 'title': {'text': 'The bargain', 'language': 'en'}") + WHY);
    log.record("entry-retracted.1", entry(CASE, FROZEN) + WHY);
    log.record(
        "chronology-exported.1",
        file(CASE)
            + json(", 'recipient': 'A. Rapporteur', 'purpose': 'a report', 'format': 'csv', 'atPosition': 30")
            + json(", 'entries': ['%s']".formatted(FINE)));
    log.record("source-graded.1", json("'sourceId': '%s', 'grading': 'C3'".formatted(PAPER)) + WHY);
    return log.record("party-described.1", party() + json(", 'description': {'text': 'A shepherd', 'language': 'en'}"));
  }

  private static void secondClient(SampleLog log) {
    log.record("case-opened.1", file(OTHER_CASE) + json(", 'title': {'text': 'Trespass', 'language': 'en'}"));
    log.record(
        "party-registered.1",
        party() + json(", 'type': 'person', 'name': {'forms': [{'text': '赛尔克坚', 'kind': 'legal'}]}"));
    log.record("party-joined.1", file(OTHER_CASE) + json(", 'party': '%s', 'role': 'accused'".formatted(CLIENT)));
    log.record(
        "party-joined.1", file(OTHER_CASE) + json(", 'party': '%s', 'role': 'defence-lawyer'".formatted(LAWYER)));
  }

  private static void threat(SampleLog log) {
    log.record("incident-reported.1", entry(OTHER_CASE, THREAT) + threat(""));
    log.record("entry-disputed.1", entry(CASE, FINE) + json(", 'position': 'disputed-by-other-side'") + WHY);
    log.record("entry-tagged.1", entry(OTHER_CASE, THREAT) + json(", 'added': ['key-fact']"));
    log.record(
        "denial-made.1",
        entry(CASE, DENIAL)
            + json(", 'speaker': '%s', 'denied': '%s'".formatted(ACTIVIST, FINE))
            + account("", "2020-09"));
    log.record("entry-moved-away.1", entry(OTHER_CASE, THREAT) + json(", 'to': '%s'".formatted(CASE)) + WHY);
    log.record(
        "entry-moved-here.1",
        entry(CASE, THREAT)
            + json(", 'from': '%s', 'fact': 'incident-reported.1'".formatted(OTHER_CASE))
            + threat("fields.")
            + WHY);
  }

  private static String threat(String prefix) {
    return json(", '#type': 'threat', '#against': ['%s'], '#onAccountOf': '%s'".formatted(LAWYER, CASE))
            .replace("#", prefix)
        + account(prefix, "2019-05");
  }

  private static String account(String prefix, String when) {
    return json(", '#when': {'edtf': '%s'}, '#what': {'text': 'As told', 'language': 'en'}".formatted(when)
            + ", '#attributions': [{'stance': 'reported', 'source': '%s'}]".formatted(RADIO)
            + ", '#standing': {'position': 'unsure'}")
        .replace("#", prefix);
  }

  private static String file(String caseId) {
    return json("'caseId': '%s'".formatted(caseId));
  }

  private static String entry(String caseId, String entry) {
    return json("'caseId': '%s', 'entry': '%s'".formatted(caseId, entry));
  }

  private static String party() {
    return json("'partyId': '%s'".formatted(CLIENT));
  }

  private static String json(String fields) {
    return fields.replace('\'', '"');
  }
}
