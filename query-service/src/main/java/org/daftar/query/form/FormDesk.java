package org.daftar.query.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.daftar.query.api.Moments;
import org.daftar.query.form.body.Values;
import org.daftar.query.form.sending.CommandAnswer.Fault;
import org.daftar.query.form.sending.CommandAnswer.Recorded;
import org.daftar.query.form.sending.CommandAnswer.Refused;
import org.daftar.query.form.sending.CommandClient;
import org.daftar.query.form.sending.FormTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.ui.Model;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows forms, sends what stands in them, and shows them again with what is wrong, nothing lost. */
public final class FormDesk {

  /** The field that names the cautions that a person acknowledges. */
  static final String ACKNOWLEDGED = "_acknowledged";

  private static final String KEY = "_key";

  /** The fields that every form has beside its own. */
  static final Set<String> OWN = Set.of(FormTokens.FIELD, KEY, ACKNOWLEDGED);

  private static final Refused STALE =
      new Refused(
          HttpStatus.FORBIDDEN.value(),
          "",
          List.of(
              new Fault(
                  "",
                  "token-is-stale",
                  "This form was open while Daftar was started anew, or it came from elsewhere. Nothing was recorded."
                      + " Look it over and send it again.")),
          List.of());

  private final CommandClient commands;
  private final FormTokens tokens;
  private final Pickables pickables;
  private final Moments moments;

  /** Sends by a client; offers what is on the record now. */
  public FormDesk(CommandClient commands, FormTokens tokens, Pickables pickables, Moments moments) {
    this.commands = commands;
    this.tokens = tokens;
    this.pickables = pickables;
    this.moments = moments;
  }

  /** One visit to a form. */
  record Visit(HttpServletRequest request, HttpServletResponse response, Model model) {}

  /** Shows a form with what stands in it at first. */
  String show(FormPage page, Values values, Visit visit) {
    return show(page, FormView.fresh(page.form(), values, newKey()), visit);
  }

  /**
   * Sends what stands in a form.
   *
   * @param next where to go when it is recorded
   * @return the name of a page
   */
  String send(FormPage page, Values values, ObjectNode body, Visit visit, Function<Recorded, String> next) {
    if (!tokens.isGenuine(visit.request())) {
      return showAgain(page, values, STALE, visit);
    }
    List<Fault> unfit = Misfits.of(page.form(), values);
    if (!unfit.isEmpty()) {
      return showAgain(page, values, new Refused(HttpStatus.BAD_REQUEST.value(), "", unfit, List.of()), visit);
    }
    List<String> acknowledged = values.all(ACKNOWLEDGED);
    if (!acknowledged.isEmpty()) {
      ArrayNode rules = body.putArray("acknowledged");
      acknowledged.forEach(rules::add);
    }
    return switch (commands.post(page.command(), body, values.of(KEY))) {
      case Recorded recorded -> "redirect:" + next.apply(recorded);
      case Refused refused -> showAgain(page, values, refused, visit);
    };
  }

  /** Shows a form again with what is wrong with it. */
  String showAgain(FormPage page, Values values, Refused refused, Visit visit) {
    visit.response().setStatus(refused.status());
    boolean outcomeIsUnknown = refused.status() == HttpStatus.SERVICE_UNAVAILABLE.value();
    String key = outcomeIsUnknown ? values.of(KEY) : newKey();
    return show(page, FormView.refused(page.form(), values, refused, key), visit);
  }

  private String show(FormPage page, FormView view, Visit visit) {
    ResponseCookie cookie = tokens.cookie(visit.request());
    visit.response().addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    visit
        .model()
        .addAllAttributes(
            Map.of(
                "page",
                page,
                "view",
                view,
                "token",
                tokens.token(cookie),
                "pick",
                pickables.in(page.form(), page.caseId(), moments.now())));
    return "form";
  }

  private static String newKey() {
    return UUID.randomUUID().toString();
  }
}
