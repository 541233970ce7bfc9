package org.daftar.query.form.sending;

import java.util.List;

/** What the deciding side answers to a command. */
public sealed interface CommandAnswer {

  /**
   * It is on the record.
   *
   * @param id what was made, or changed
   * @param position how many events the log held afterwards
   */
  record Recorded(String id, long position) implements CommandAnswer {}

  /**
   * Nothing was recorded.
   *
   * @param status the HTTP status
   * @param summary why, in a sentence
   * @param faults what is wrong with which field
   * @param cautions what is unlikely, and goes through where a person acknowledges it
   */
  record Refused(int status, String summary, List<Fault> faults, List<Fault> cautions) implements CommandAnswer {

    public Refused {
      faults = List.copyOf(faults);
      cautions = List.copyOf(cautions);
    }
  }

  /**
   * What is wrong, or unlikely.
   *
   * @param field the field's path; empty where it is none in particular
   * @param rule the rule's stable code
   * @param message what is wrong and what would do
   */
  record Fault(String field, String rule, String message) {}
}
