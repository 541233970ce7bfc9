package org.daftar.query.calendar;

import java.util.List;
import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.identity.EntryId;
import org.daftar.query.entry.EntryView;

/**
 * One date of a matter: a court date that was adjourned has several.
 *
 * @param givenBy the entries that give it, accounts of one fact together; at least one
 * @param status what became of it
 * @param instead the date in its place, where it was put off to one or held on another day
 */
public record Appointment(List<EntryView> givenBy, Status status, Optional<FuzzyDate> instead) {

  public Appointment {
    givenBy = List.copyOf(givenBy);
  }

  /** When it is, by the most precise account. */
  public FuzzyDate date() {
    return CalendarDates.mostPrecise(givenBy);
  }

  /** The dates that other accounts of the same fact give. */
  public List<FuzzyDate> toldOtherwise() {
    return otherThan(date());
  }

  /** The dates that accounts of it give besides one. */
  List<FuzzyDate> otherThan(FuzzyDate date) {
    return givenBy.stream()
        .flatMap(account -> CalendarDates.of(account).stream())
        .filter(other -> !other.isUndated() && !other.date().equals(date.date()))
        .distinct()
        .sorted()
        .toList();
  }

  boolean isGivenBy(EntryId entry) {
    return givenBy.stream().anyMatch(each -> each.id().equals(entry));
  }
}
