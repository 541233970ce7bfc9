package org.daftar.query.sample;

/**
 * Two cases with court dates and deadlines: one adjourned twice and held elsewhere, one of which two sources give two
 * days, one adjourned sine die, one called off, one known to the month only.
 */
public final class SampleCalendar {

  public static final String CASE = "cas_aaaaaaaaaaaaaaaaaaaaaaaaaa";
  public static final String OTHER_CASE = "cas_baaaaaaaaaaaaaaaaaaaaaaaaa";
  public static final String COURT = "pty_aaaaaaaaaaaaaaaaaaaaaaaaaa";
  public static final String WITNESS = "pty_baaaaaaaaaaaaaaaaaaaaaaaaa";
  public static final String SOURCE = "src_aaaaaaaaaaaaaaaaaaaaaaaaaa";

  /** Set for 3 March, adjourned to the 17th and the 31st, held on the 31st in another room. */
  public static final String TRIAL = entry("a");

  public static final String FIRST_ADJOURNMENT = entry("b");
  public static final String SECOND_ADJOURNMENT = entry("c");
  public static final String HELD = entry("d");

  /** Set for 10 March by one source, for 11 March by another. */
  public static final String CUSTODY = entry("e");

  public static final String CUSTODY_OTHERWISE = entry("f");

  /** Set for 12 March, adjourned sine die. */
  public static final String PREPARATION = entry("g");

  public static final String SINE_DIE = entry("h");

  /** Set for 13 March in the other case, and called off. */
  public static final String APPEAL = entry("i");

  /** Some day in March, in the other case. */
  public static final String SOME_DAY = entry("j");

  /** Ten working days from 14 March: 28 March, but for the day that was noted. */
  public static final String COMPLAINT = entry("k");

  /** By 20 March; it was waived. */
  public static final String REPLY = entry("l");

  /** How many events there are before the second adjournment. */
  public static final int BEFORE_SECOND_ADJOURNMENT = 10;

  private SampleCalendar() {}

  /** The record as a log. */
  public static SampleLog log() {
    SampleLog log = new SampleLog();
    log.record("log-opened.1", json("'origin': 'daftar.test/1'"));
    log.record(
        "source-recorded.1",
        json("'sourceId': '" + SOURCE + "', 'kind': 'letter', 'title': 'A summons', 'published': {}"));
    party(log, COURT, "court", "District Court No. 2", "");
    party(log, WITNESS, "person", "Aigul Secret", ", 'protectedAs': 'a witness'");
    open(log, CASE, "Incitement of hatred, 2025");
    open(log, OTHER_CASE, "A fine, 2025");
    hearing(
        log,
        CASE,
        TRIAL,
        "'edtf': '2025-03-03', 'time': '10:00', 'zone': 'Asia/Almaty'",
        "'purpose': 'trial', 'room': '14', 'court': '" + COURT + "', 'accused': ['" + WITNESS + "']");
    adjourned(
        log, FIRST_ADJOURNMENT, TRIAL, "2025-03-03", "{'edtf': '2025-03-17', 'time': '15:30', 'zone': 'Asia/Almaty'}");
    hearing(log, CASE, CUSTODY, "'edtf': '2025-03-10'", "'purpose': 'custody'");
    hearing(log, CASE, CUSTODY_OTHERWISE, "'edtf': '2025-03-11'", "'purpose': 'custody'");
    adjourned(
        log, SECOND_ADJOURNMENT, TRIAL, "2025-03-17", "{'edtf': '2025-03-31', 'time': '09:00', 'zone': 'Asia/Almaty'}");
    log.record(
        "hearing-held.1",
        json(
            fact(CASE, HELD, "'edtf': '2025-03-31'", "Heard in the city hall")
                + ", 'hearing': '"
                + TRIAL
                + "', 'place': 'City hall', 'outcome': 'The witness was heard'"));
    log.record(
        "accounts-set-side-by-side.1",
        json(
            "'caseId': '"
                + CASE
                + "', 'accounts': ['"
                + CUSTODY
                + "', '"
                + CUSTODY_OTHERWISE
                + "'], 'reason': 'One hearing'"));
    hearing(log, CASE, PREPARATION, "'edtf': '2025-03-12'", "'purpose': 'preparation'");
    log.record(
        "hearing-adjourned.1",
        json(fact(CASE, SINE_DIE, "'edtf': '2025-03-12'", "Put off") + ", 'hearing': '" + PREPARATION + "'"));
    hearing(log, OTHER_CASE, APPEAL, "'edtf': '2025-03-13', 'time': '11:00'", "'purpose': 'appeal'");
    log.record(
        "hearing-cancelled.1",
        json(fact(OTHER_CASE, entry("m"), "'edtf': '2025-03-12'", "Called off") + ", 'hearing': '" + APPEAL + "'"));
    hearing(log, OTHER_CASE, SOME_DAY, "'edtf': '2025-03'", "'purpose': 'hearing of the experts'");
    log.record(
        "deadline-set.1",
        json(
            fact(CASE, COMPLAINT, "'edtf': '2025-03-14'", "The judgment was served")
                + ", 'task': 'complain to the regional court', 'bound': ['"
                + WITNESS
                + "'], 'timeLimit': {'from': '2025-03-14', 'length': 10, 'unit': 'working-days', 'country': 'KZ'},"
                + " 'reckoning': {'lastDay': '2025-03-31', 'skipped': [{'day': '2025-03-24', 'name': 'Nauryz',"
                + " 'ground': 'noted'}], 'steps': ['10 working days from Friday 14 March 2025.', 'The last day is"
                + " Monday 31 March 2025.']}"));
    log.record(
        "deadline-set.1",
        json(
            fact(OTHER_CASE, REPLY, "'edtf': '2025-03-01'", "A reply is asked for")
                + ", 'task': 'reply', 'due': {'edtf': '2025-03-20'}"));
    log.record(
        "deadline-waived.1",
        json(
            fact(OTHER_CASE, entry("n"), "'edtf': '2025-03-19'", "No reply is needed")
                + ", 'deadline': '"
                + REPLY
                + "'"));
    log.record(
        "non-working-day-noted.1",
        json("'calendarId': 'cal_KZ', 'day': '2025-03-24', 'name': 'Nauryz', 'basis': 'Labour Code'"));
    return log;
  }

  /** The identifier of an entry by a letter. */
  public static String entry(String letter) {
    return "ent_" + letter + "a".repeat(25);
  }

  private static void party(SampleLog log, String id, String type, String name, String more) {
    log.record(
        "party-registered.1",
        json(
            "'partyId': '"
                + id
                + "', 'type': '"
                + type
                + "', 'name': {'forms': [{'text': '"
                + name
                + "', 'kind': 'legal'}]}"
                + more));
  }

  private static void open(SampleLog log, String id, String title) {
    log.record(
        "case-opened.1",
        json("'caseId': '" + id + "', 'title': {'text': '" + title + "', 'language': 'en'}, 'jurisdiction': 'KZ'"));
  }

  private static void hearing(SampleLog log, String inCase, String id, String when, String more) {
    log.record("hearing-scheduled.1", json(fact(inCase, id, when, "A court date was set") + ", " + more));
  }

  private static void adjourned(SampleLog log, String id, String hearing, String when, String to) {
    log.record(
        "hearing-adjourned.1",
        json(
            fact(CASE, id, "'edtf': '" + when + "'", "Put off")
                + ", 'hearing': '"
                + hearing
                + "', 'adjournedTo': "
                + to));
  }

  /** The fields that every fact has, in the quotes of this class. */
  public static String fact(String inCase, String id, String when, String what) {
    return "'caseId': '%s', 'entry': '%s', 'when': {%s}, 'what': {'text': '%s', 'language': 'en'}, 'attributions': [{'stance': 'reported', 'source': '%s'}], 'standing': {'position': 'undisputed'}"
        .formatted(inCase, id, when, what, SOURCE);
  }

  /** JSON from what is written in single quotes. */
  public static String json(String text) {
    return text.replace('\'', '"');
  }
}
