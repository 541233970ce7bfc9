package org.daftar.query.source;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daftar.events.CustodyEvent;
import org.daftar.events.CustodyEvent.CustodyPassed;
import org.daftar.events.CustodyEvent.ExhibitChecked;
import org.daftar.events.CustodyEvent.ExhibitCopied;
import org.daftar.events.CustodyEvent.ExhibitReceived;
import org.daftar.events.CustodyEvent.ExhibitTranslated;
import org.daftar.events.CustodyEvent.ExhibitWithdrawn;
import org.daftar.events.CustodyEvent.RedactedCopyMade;
import org.daftar.events.ExhibitEvent;
import org.daftar.events.ExhibitEvent.ExhibitCited;
import org.daftar.query.history.Change;
import org.daftar.query.history.History;

/** Folds what happened to the record of an exhibit into how it stands. */
final class ExhibitFold {

  private static final Comparator<CustodyStep> BY_DATE =
      Comparator.comparing(ExhibitFold::day).thenComparingLong(step -> step.change().position());

  private Optional<ExhibitCited> cited = Optional.empty();
  private Optional<ExhibitReceived> received = Optional.empty();
  private Optional<String> holder = Optional.empty();
  private Optional<ExhibitWithdrawn> withdrawn = Optional.empty();
  private final List<CustodyStep> custody = new ArrayList<>();

  private ExhibitFold() {}

  /** How an exhibit stands after its history; empty where nobody cited it. */
  static Optional<ExhibitView> fold(History history) {
    ExhibitFold fold = new ExhibitFold();
    history.changes().forEach(fold::take);
    long version = history.changes().getLast().position();
    return fold.cited.map(record ->
        new ExhibitView(
            record.exhibitId(),
            record,
            fold.received,
            fold.holder,
            fold.withdrawn,
            fold.custody.stream().sorted(BY_DATE).toList(),
            version));
  }

  private void take(Change change) {
    switch ((ExhibitEvent) change.event()) {
      case ExhibitCited e -> {
        cited = Optional.of(e);
        holder = e.heldBy();
      }
      case CustodyEvent e -> take(e, change);
    }
  }

  private void take(CustodyEvent event, Change change) {
    switch (event) {
      case ExhibitReceived e -> {
        received = Optional.of(e);
        holder = Optional.of(e.to());
      }
      case CustodyPassed e -> holder = Optional.of(e.to());
      case ExhibitWithdrawn e -> withdrawn = Optional.of(e);
      case ExhibitCopied e -> {}
      case RedactedCopyMade e -> {}
      case ExhibitTranslated e -> {}
      case ExhibitChecked e -> {}
    }
    custody.add(new CustodyStep(event, change, isMismatch(event)));
  }

  private boolean isMismatch(CustodyEvent event) {
    return event instanceof ExhibitChecked check
        && received.filter(file -> !file.sha256().equals(check.sha256())).isPresent();
  }

  private static LocalDate day(CustodyStep step) {
    return step.event()
        .when()
        .earliest()
        .filter(day -> !day.equals(LocalDate.MIN))
        .orElseGet(() -> LocalDate.ofInstant(step.change().recordedAt(), ZoneOffset.UTC));
  }
}
