package org.daftar.query.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.events.ExportEvent.BundleExported;
import org.daftar.events.ExportEvent.ChronologyExported;
import org.daftar.identity.CaseId;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.cases.CaseView;
import org.daftar.query.chronology.ChronologyFinder;
import org.daftar.query.history.Change;
import org.daftar.query.wording.term.Times;
import org.daftar.value.Codes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the chronology of a case is taken away, and who was given it before. */
@Controller
public final class ChronologyPage {

  private final Readings readings;
  private final CaseFinder cases;
  private final ChronologyFinder chronologies;

  /** Shows what a finder finds. */
  public ChronologyPage(Readings readings, CaseFinder cases, ChronologyFinder chronologies) {
    this.readings = readings;
    this.cases = cases;
    this.chronologies = chronologies;
  }

  /**
   * What was handed out of a case.
   *
   * @param form in which it went
   * @param position the number of events of the log that were read for it
   * @param address of the same chronology; empty for a bundle, which whoever keeps the log can write again
   */
  public record HandedOut(
      String recipient,
      String purpose,
      String form,
      long position,
      String recorded,
      String by,
      Optional<String> address) {}

  @GetMapping("/cases/{id}/chronology")
  String chronology(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Model model) {
    Reading reading = readings.of(Readings.question(parameters));
    CaseView file =
        cases.find(Addresses.id(CaseId::new, id), reading.moment()).orElseThrow(() -> Addresses.missing("case"));
    model.addAttribute("reading", reading);
    model.addAttribute("file", file);
    model.addAttribute("address", address(file.id(), reading.moment().size()));
    model.addAttribute("withheld", chronologies.withheld(file.id(), reading.moment()));
    model.addAttribute("exports", handedOut(cases.changes(file.id(), reading.moment())));
    return "chronology";
  }

  private static List<HandedOut> handedOut(List<Change> changes) {
    return changes.reversed().stream().flatMap(ChronologyPage::handedOut).toList();
  }

  private static Stream<HandedOut> handedOut(Change change) {
    return switch (change.event()) {
      case ChronologyExported chronology -> Stream.of(handedOut(change, chronology));
      case BundleExported bundle ->
          Stream.of(
              new HandedOut(
                  bundle.recipient(),
                  bundle.purpose(),
                  "bundle that proves itself",
                  change.position(),
                  Times.of(change.recordedAt()),
                  change.recordedBy(),
                  Optional.empty()));
      default -> Stream.empty();
    };
  }

  private static HandedOut handedOut(Change change, ChronologyExported chronology) {
    String address = address(chronology.caseId(), chronology.atPosition());
    return new HandedOut(
        chronology.recipient(),
        chronology.purpose(),
        chronology.format().name(),
        chronology.atPosition(),
        Times.of(change.recordedAt()),
        change.recordedBy(),
        Optional.of(address + "&format=" + Codes.of(chronology.format())));
  }

  private static String address(CaseId id, long size) {
    return "/api/cases/" + id + "/chronology?atPosition=" + size;
  }
}
