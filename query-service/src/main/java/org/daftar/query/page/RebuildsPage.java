package org.daftar.query.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.daftar.query.form.sending.FormTokens;
import org.daftar.query.rebuild.Progress;
import org.daftar.query.rebuild.Rebuilds;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the read models are built anew, for whoever runs the nodes. */
@Controller
public final class RebuildsPage {

  private static final String ADDRESS = "/rebuilds";
  private static final String AGAIN = "redirect:" + ADDRESS;

  private final Rebuilds rebuilds;
  private final FormTokens tokens;

  /** Shows rebuilds, and takes forms with tokens. */
  public RebuildsPage(Rebuilds rebuilds, FormTokens tokens) {
    this.rebuilds = rebuilds;
    this.tokens = tokens;
  }

  @GetMapping(ADDRESS)
  String show(HttpServletRequest request, HttpServletResponse response, Model model) {
    ResponseCookie cookie = tokens.cookie(request);
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    List<Progress> list = rebuilds.list();
    model.addAttribute("token", tokens.token(cookie));
    model.addAttribute("generations", list.stream().map(ShownGeneration::of).toList());
    model.addAttribute("running", list.stream().anyMatch(each -> each.state() == Progress.State.BUILDING));
    return "rebuilds";
  }

  @PostMapping(ADDRESS)
  String start(HttpServletRequest request, HttpServletResponse response, Model model) {
    if (!tokens.isGenuine(request)) {
      return stale(response, model);
    }
    rebuilds.start();
    return AGAIN;
  }

  /** One that is gone already is what was asked for. */
  @PostMapping(ADDRESS + "/{id}/cancel")
  String cancel(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Model model) {
    if (!tokens.isGenuine(request)) {
      return stale(response, model);
    }
    rebuilds.cancel(id);
    return AGAIN;
  }

  private static String stale(HttpServletResponse response, Model model) {
    response.setStatus(HttpStatus.FORBIDDEN.value());
    model.addAttribute("title", HttpStatus.FORBIDDEN.getReasonPhrase());
    model.addAttribute(
        "detail",
        "This page was open while Daftar was started anew, or the form came from elsewhere. Nothing was done: open the"
            + " page again.");
    return "problem";
  }
}
