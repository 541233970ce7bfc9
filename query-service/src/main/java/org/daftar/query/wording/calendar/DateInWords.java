package org.daftar.query.wording.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.date.DateWords;
import org.daftar.date.FuzzyDate;
import org.daftar.query.calendar.CalendarItem;
import org.daftar.query.calendar.Status;
import org.daftar.query.wording.mention.Mentions;
import org.daftar.value.Codes;
import org.daftar.value.LangText;

/**
 * A date of the calendar as people read it.
 *
 * @param item the date
 * @param date the day or span in words, with local time and zone
 * @param time the local time with the zone of the court; empty where the source gives none
 * @param heading what it is
 * @param fact what happened or is to happen, in the words of the record
 * @param status what became of it
 * @param particulars where, whom it is about, how it ended, what others tell
 * @param count how the last day of a deadline was counted, step by step
 * @param caseTitle what the case is called
 * @param over whether it no longer has to be kept
 */
public record DateInWords(
    CalendarItem item,
    String date,
    Optional<String> time,
    String heading,
    LangText fact,
    String status,
    List<String> particulars,
    List<String> count,
    String caseTitle,
    boolean over) {

  public DateInWords {
    particulars = List.copyOf(particulars);
    count = List.copyOf(count);
  }

  /** A date by what its entries mention. */
  public static DateInWords of(CalendarItem item, Mentions mentions) {
    MatterWords words = new MatterWords(mentions);
    return new DateInWords(
        item,
        DateWords.of(item.date()),
        time(item.date()),
        words.heading(item.matter()),
        item.matter().first().fact().account().what(),
        MatterWords.status(item.appointment()),
        Stream.of(
                words.whom(item.matter()).stream(),
                words.where(item.matter(), item.appointment()).stream(),
                words.outcome(item.matter(), item.appointment()).stream(),
                item.toldOtherwise().stream().map(other -> "told otherwise: " + DateWords.of(other)))
            .flatMap(parts -> parts)
            .toList(),
        words.count(item.matter()),
        mentions.title(item.entry().caseId()),
        MatterWords.isOver(item.status()));
  }

  /** The code of its status, for a style. */
  public String statusCode() {
    return Codes.of(item.status());
  }

  /** Whether nothing is on the record of a deadline whose last day is over. */
  public boolean isOverdue(LocalDate today) {
    return item.status() == Status.OPEN && item.date().latest().filter(today::isAfter).isPresent();
  }

  private static Optional<String> time(FuzzyDate date) {
    return date.time().map(time -> time + date.zone().map(zone -> " (" + zone.getId() + ")").orElse(""));
  }
}
