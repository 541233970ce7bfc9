package org.daftar.query.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.daftar.identity.PartyId;
import org.daftar.query.api.Moments;
import org.daftar.query.api.NotFound;
import org.daftar.query.form.FormDesk.Visit;
import org.daftar.query.form.body.FormBody;
import org.daftar.query.form.body.Values;
import org.daftar.query.form.definition.FormDefinition;
import org.daftar.query.form.definition.PartyForms;
import org.daftar.query.party.PartyFinder;
import org.daftar.query.party.PartyView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.ObjectNode;

/** The forms for what can happen to the record of a party. */
@Controller
public final class PartyFormPages {

  private final FormDesk desk;
  private final PartyFinder parties;
  private final Moments moments;

  /** Shows and sends by a desk. */
  public PartyFormPages(FormDesk desk, PartyFinder parties, Moments moments) {
    this.desk = desk;
    this.parties = parties;
    this.moments = moments;
  }

  @GetMapping("/parties/{id}/{verb}")
  String show(
      @PathVariable String id,
      @PathVariable String verb,
      @RequestParam MultiValueMap<String, String> asked,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    FormPage page = page(party(id), verb);
    return desk.show(page, Values.first(page.form(), asked), new Visit(request, response, model));
  }

  @PostMapping("/parties/{id}/{verb}")
  String send(
      @PathVariable String id,
      @PathVariable String verb,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    PartyView party = party(id);
    FormPage page = page(party, verb);
    Values values = Values.of(sent);
    ObjectNode body = FormBody.of(page.form(), values);
    if (verb.equals("split")) {
      party.mergedInto().ifPresent(into -> body.put("from", into.value()));
    }
    return desk.send(
        page,
        values,
        body,
        new Visit(request, response, model),
        recorded -> "/parties/" + party.id() + "?after=" + recorded.position());
  }

  private static FormPage page(PartyView party, String verb) {
    FormDefinition form = PartyForms.of(verb).orElseThrow(() -> new NotFound("There is no such form."));
    String address = "/parties/" + party.id();
    return new FormPage(
        form,
        "/api" + address + "/" + form.resource(),
        address + "/" + verb,
        address,
        party.name().shown(),
        Optional.empty());
  }

  private PartyView party(String id) {
    try {
      return parties.find(new PartyId(id), moments.now()).orElseThrow(() -> new NotFound("There is no such party."));
    } catch (IllegalArgumentException e) {
      throw new NotFound("There is no such party.");
    }
  }
}
