package org.daftar.query.api;

import java.nio.charset.StandardCharsets;
import org.daftar.identity.CaseId;
import org.daftar.query.calendar.ical.CalendarFile;
import org.daftar.query.calendar.ical.CaseCalendar;
import org.daftar.query.calendar.ical.CaseCalendarFinder;
import org.daftar.query.history.AsOf;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the calendar of a case as a file for calendar programmes. */
@RestController
public final class CalendarFileController {

  private static final MediaType ICALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final Moments moments;
  private final CaseCalendarFinder calendars;

  /** Writes what a finder finds. */
  public CalendarFileController(Moments moments, CaseCalendarFinder calendars) {
    this.moments = moments;
    this.calendars = calendars;
  }

  @GetMapping("/api/cases/{caseId}/calendar.ics")
  ResponseEntity<byte[]> file(
      @PathVariable("caseId") String id, @RequestParam MultiValueMap<String, String> parameters) {
    AsOf moment = moments.of(Question.of(parameters));
    CaseCalendar calendar = calendars.find(Ids.of(CaseId::new, id), moment).orElseThrow(() -> Ids.missing("case", id));
    return ResponseEntity.ok()
        .contentType(ICALENDAR)
        .header("Log-Position", String.valueOf(moment.size()))
        .eTag(String.valueOf(calendar.of().version()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(CalendarFile.name(calendar)).build().toString())
        .body(CalendarFile.write(calendar));
  }
}
