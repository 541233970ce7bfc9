package org.daftar.query.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.daftar.identity.CalendarId;
import org.daftar.query.api.NotFound;
import org.daftar.query.form.FormDesk.Visit;
import org.daftar.query.form.body.FormBody;
import org.daftar.query.form.body.Values;
import org.daftar.query.form.definition.CalendarForms;
import org.daftar.query.form.definition.FormDefinition;
import org.daftar.value.Jurisdiction;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms that note what tables do not know of the working days of a country. */
@Controller
public final class WorkingDayForms {

  private static final String ADDRESS = "/calendars/{id}/{resource:non-working-days|working-days|withdrawals}/new";

  private final FormDesk desk;

  /** Shows and sends by a desk. */
  public WorkingDayForms(FormDesk desk) {
    this.desk = desk;
  }

  @GetMapping(ADDRESS)
  String show(
      @PathVariable String id,
      @PathVariable String resource,
      @RequestParam MultiValueMap<String, String> asked,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    FormPage page = page(id, resource);
    return desk.show(page, Values.first(page.form(), asked), new Visit(request, response, model));
  }

  @PostMapping(ADDRESS)
  String send(
      @PathVariable String id,
      @PathVariable String resource,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    FormPage page = page(id, resource);
    Values values = Values.of(sent);
    return desk.send(
        page,
        values,
        FormBody.of(page.form(), values),
        new Visit(request, response, model),
        recorded -> page.back() + "?year=" + year(values) + "&after=" + recorded.position());
  }

  /** What was recorded has a day in the form of ISO 8601. */
  private static String year(Values values) {
    return values.of("day").strip().substring(0, 4);
  }

  private static FormPage page(String id, String resource) {
    CalendarId calendar = calendar(id);
    FormDefinition form =
        switch (resource) {
          case "non-working-days" -> CalendarForms.DAY_OFF;
          case "working-days" -> CalendarForms.DAY_WORKED;
          default -> CalendarForms.WITHDRAWAL;
        };
    String back = "/calendars/" + calendar;
    return new FormPage(
        form,
        "/api" + back + "/" + resource,
        back + "/" + resource + "/new",
        back,
        "Working days of " + new Jurisdiction(calendar.country()).name(),
        Optional.empty());
  }

  private static CalendarId calendar(String id) {
    try {
      return new CalendarId(id);
    } catch (IllegalArgumentException e) {
      throw new NotFound("There is no such country.");
    }
  }
}
