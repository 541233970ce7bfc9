package org.daftar.query.form.definition;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.events.DeadlineEvent.DeadlineSet;
import org.daftar.events.HearingEvent.HearingScheduled;
import org.daftar.workday.TimeLimit;

/** The forms for what becomes of court dates, for deadlines, and for the days over which these are counted. */
public final class CalendarForms {

  static final List<FactForm> ALL =
      List.of(
          FactForm.of("hearing-adjourned", "adjournments", "Record an adjournment", adjournment()),
          FactForm.of("hearing-cancelled", "cancellations", "Record that a court date was called off", cancellation()),
          FactForm.of("deadline-set", "deadlines", "Record a deadline", deadline(), timeLimit()),
          FactForm.of("deadline-met", "deadlines-met", "Record that a deadline was met", met()),
          FactForm.of("deadline-missed", "deadlines-missed", "Record that a deadline was missed", missed()),
          FactForm.of("deadline-waived", "deadlines-waived", "Record that a deadline was waived", waived()));

  /** Notes a day that a country does not work. */
  public static final FormDefinition DAY_OFF =
      day(
          "Note a day off",
          "non-working-days",
          Fields.line("name", "What the day is called, or why nobody works").needed(),
          basis());

  /** Notes a day that a country works all the same. */
  public static final FormDefinition DAY_WORKED =
      day(
          "Note a day that is worked",
          "working-days",
          Fields.line("name", "Why it is worked").help("For example: instead of Monday 24 March.").needed(),
          basis());

  /** Withdraws what was noted of a day. */
  public static final FormDefinition WITHDRAWAL =
      day("Withdraw what was noted of a day", "withdrawals", Fields.reason("Why it is withdrawn"));

  private CalendarForms() {}

  private static FieldGroup adjournment() {
    return FieldGroup.of(
        "The adjournment",
        Fields.entry("hearing", "Which court date was put off", HearingScheduled.class)
            .help("The one that was set at first, however often it was put off since.")
            .needed(),
        Fields.line("adjournedTo.edtf", "New date")
            .help(
                "A day such as 2025-03-17, or a month such as 2025-03. Leave it empty where it was adjourned sine"
                    + " die."),
        Fields.line("adjournedTo.time", "Local time").help("Only with a date to the day: 10:30."),
        Fields.line("adjournedTo.zone", "Time zone of the court").help("Only with a time: Asia/Almaty."),
        Fields.line("adjournedTo.asTold", "New date in the source's own words"));
  }

  private static FieldGroup cancellation() {
    return FieldGroup.of(
        "The court date", Fields.entry("hearing", "Which court date was called off", HearingScheduled.class).needed());
  }

  private static FieldGroup deadline() {
    return FieldGroup.of(
        "The deadline",
        Fields.line("task", "What is to be done").help("For example: appeal against the verdict.").needed(),
        Fields.parties("bound", "Whom it binds"),
        Fields.party("by", "Court or authority that set it"),
        Fields.line("due.edtf", "Last day, as the source gives it")
            .help(
                "Such as 2025-03-31. Leave it empty where it is to be counted; where both are given, they are"
                    + " compared."),
        Fields.line("due.asTold", "Last day in the source's own words"));
  }

  private static FieldGroup timeLimit() {
    return FieldGroup.of(
        "How it is counted, where it is",
        Fields.line("timeLimit.from", "Starting day").help("The day of what starts it, such as service: 2025-03-14."),
        FormField.of("timeLimit.length", "How many", new Input.Count()),
        Fields.choice("timeLimit.unit", "What is counted", TimeLimit.Unit.values()),
        Fields.choice("timeLimit.firstDay", "First day that counts", TimeLimit.FirstDay.values())
            .help("The day after, where nothing is chosen."),
        Fields.choice("timeLimit.lastDay", "Where the last day is no working day", TimeLimit.LastDay.values())
            .help("It stays as it falls, where nothing is chosen."),
        Fields.line("timeLimit.country", "Whose working days")
            .help("A country by its code, KZ; needed where working days are counted."));
  }

  private static FieldGroup met() {
    return FieldGroup.of("The deadline", deadlineOfTheCase(), Fields.party("by", "Who did what was to be done"));
  }

  private static FieldGroup missed() {
    return FieldGroup.of("The deadline", deadlineOfTheCase(), Fields.passage("consequence", "What follows from it"));
  }

  private static FieldGroup waived() {
    return FieldGroup.of("The deadline", deadlineOfTheCase(), Fields.party("by", "Court or authority that waived it"));
  }

  private static FormField deadlineOfTheCase() {
    return Fields.entry("deadline", "Which deadline", DeadlineSet.class).needed();
  }

  private static FormField basis() {
    return Fields.line("basis", "Law or decree, or where it was announced");
  }

  private static FormDefinition day(String title, String resource, FormField... fields) {
    FormField day = Fields.line("day", "Day").help("Such as 2025-03-24.").needed();
    FieldGroup group =
        FieldGroup.of("The day", Stream.concat(Stream.of(day), Stream.of(fields)).toArray(FormField[]::new));
    return new FormDefinition(title, resource, List.of(group), Set.of());
  }
}
