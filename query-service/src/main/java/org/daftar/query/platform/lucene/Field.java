package org.daftar.query.platform.lucene;

/** The names of the index's fields. */
final class Field {

  static final String ID = "id";
  static final String SORT = "sort";
  static final String FROM = "from";
  static final String TO = "to";
  static final String RECORDED = "recorded";
  static final String WORD = "word";
  static final String HEADING = "heading";
  static final String JURISDICTION = "jurisdiction";

  /** The case to which an entry belongs, and those in which it stands too. */
  static final String CASE = "case";

  /** The case to which an entry belongs. */
  static final String HOME = "home";

  static final String KIND = "kind";
  static final String PARTY = "party";
  static final String ROLE = "role";
  static final String INVOLVEMENT = "involvement";
  static final String TERM = "term";
  static final String SOURCE = "source";
  static final String STANDING = "standing";
  static final String TAG = "tag";
  static final String EARLIEST = "earliest";
  static final String LATEST = "latest";
  static final String WHEN = "when";
  static final String CALENDAR = "calendar";
  static final String CALENDAR_EARLIEST = "calendarEarliest";
  static final String CALENDAR_LATEST = "calendarLatest";
  static final String CALENDAR_WHEN = "calendarWhen";
  static final String CALENDAR_DAY = "calendarDay";
  static final String RELIES_ON = "reliesOn";
  static final String ACT = "act";
  static final String LINE = "line";
  static final String CONFIDENTIAL = "confidential";

  private Field() {}

  /** A party together with its role, as one value. */
  static String involvement(String party, String role) {
    return party + " " + role;
  }

  /** The party in such a value. */
  static String party(String involvement) {
    return involvement.substring(0, involvement.indexOf(' '));
  }

  /** The role in such a value. */
  static String role(String involvement) {
    return involvement.substring(involvement.indexOf(' ') + 1);
  }
}
