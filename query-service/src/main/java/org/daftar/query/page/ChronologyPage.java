package org.daftar.query.page;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.events.ExportEvent.ChronologyExported;
import org.daftar.identity.CaseId;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.cases.CaseView;
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

  /** Shows what a finder finds. */
  public ChronologyPage(Readings readings, CaseFinder cases) {
    this.readings = readings;
    this.cases = cases;
  }

  /**
   * A chronology that was handed out.
   *
   * @param address of the same chronology
   */
  public record HandedOut(ChronologyExported export, String recorded, String by, String address) {}

  @GetMapping("/cases/{id}/chronology")
  String chronology(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Model model) {
    Reading reading = readings.of(Readings.question(parameters));
    CaseView file =
        cases.find(Addresses.id(CaseId::new, id), reading.moment()).orElseThrow(() -> Addresses.missing("case"));
    model.addAttribute("reading", reading);
    model.addAttribute("file", file);
    model.addAttribute("address", address(file.id(), reading.moment().size()));
    model.addAttribute("exports", handedOut(cases.changes(file.id(), reading.moment())));
    return "chronology";
  }

  private static List<HandedOut> handedOut(List<Change> changes) {
    return changes.reversed().stream().flatMap(ChronologyPage::handedOut).toList();
  }

  private static Stream<HandedOut> handedOut(Change change) {
    return change.event() instanceof ChronologyExported export
        ? Stream.of(
            new HandedOut(
                export,
                Times.of(change.recordedAt()),
                change.recordedBy(),
                address(export.caseId(), export.atPosition()) + "&format=" + Codes.of(export.format())))
        : Stream.empty();
  }

  private static String address(CaseId id, long size) {
    return "/api/cases/" + id + "/chronology?atPosition=" + size;
  }
}
