package org.daftar.query.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.daftar.date.DateWords;
import org.daftar.events.codec.EventCodec;
import org.daftar.identity.EntryId;
import org.daftar.query.api.Moments;
import org.daftar.query.api.NotFound;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.entry.EntryView;
import org.daftar.query.form.FormDesk.Visit;
import org.daftar.query.form.body.Correction;
import org.daftar.query.form.body.FormBody;
import org.daftar.query.form.body.Values;
import org.daftar.query.form.definition.EntryForms;
import org.daftar.query.form.definition.FactForms;
import org.daftar.query.form.definition.FormDefinition;
import org.daftar.query.form.sending.CommandAnswer.Fault;
import org.daftar.query.form.sending.CommandAnswer.Refused;
import org.daftar.query.vocabulary.TaxonomyFinder;
import org.daftar.query.wording.term.Kinds;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The forms of an entry: one to correct it, and one for everything else that can happen to it. */
@Controller
public final class EntryFormPages {

  private static final String CORRECT = "correct";

  private static final Refused NOTHING_CHANGED =
      new Refused(
          422,
          "",
          List.of(new Fault("", "correction-without-fields", "Nothing was changed: change at least one field.")),
          List.of());

  private final FormDesk desk;
  private final EntryFinder entries;
  private final TaxonomyFinder taxonomies;
  private final EventCodec codec;
  private final Moments moments;

  /** Shows and sends by a desk. */
  public EntryFormPages(
      FormDesk desk, EntryFinder entries, TaxonomyFinder taxonomies, EventCodec codec, Moments moments) {
    this.desk = desk;
    this.entries = entries;
    this.taxonomies = taxonomies;
    this.codec = codec;
    this.moments = moments;
  }

  @GetMapping("/entries/{id}/{verb}")
  String show(
      @PathVariable String id,
      @PathVariable String verb,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    EntryView entry = entry(id);
    FormPage page = page(entry, verb);
    Values values = verb.equals(CORRECT) ? FormBody.shown(page.form(), fields(entry)) : Values.NONE;
    return desk.show(page, values, new Visit(request, response, model));
  }

  @PostMapping("/entries/{id}/{verb}")
  String send(
      @PathVariable String id,
      @PathVariable String verb,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    EntryView entry = entry(id);
    FormPage page = page(entry, verb);
    Values values = Values.of(sent);
    Visit visit = new Visit(request, response, model);
    ObjectNode body = verb.equals(CORRECT) ? correction(page, entry, values) : FormBody.of(page.form(), values);
    if (body.path("fields").isObject() && body.path("fields").isEmpty()) {
      return desk.showAgain(page, values, NOTHING_CHANGED, visit);
    }
    return desk.send(
        page, values, body, visit, recorded -> "/entries/%s?after=%d".formatted(entry.id(), recorded.position()));
  }

  private ObjectNode correction(FormPage page, EntryView entry, Values values) {
    ObjectNode fields = Correction.of(page.form(), fields(entry), values);
    fields.remove("reason");
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("fields", fields);
    if (!values.of("reason").isEmpty()) {
      body.put("reason", values.of("reason"));
    }
    return body;
  }

  private FormPage page(EntryView entry, String verb) {
    FormDefinition form =
        verb.equals(CORRECT)
            ? FactForms.correcting(codec.catalogue().of(entry.fact().getClass()).kind())
            : EntryForms.of(verb).orElseThrow(() -> new NotFound("There is no such form."));
    String about =
        Kinds.of(entry.fact(), taxonomies.at(moments.now())) + ", " + DateWords.of(entry.fact().account().when());
    return new FormPage(
        form,
        "/api/cases/" + entry.caseId() + "/entries/" + entry.id() + "/" + form.resource(),
        "/entries/" + entry.id() + "/" + verb,
        "/entries/" + entry.id(),
        about + ": " + entry.fact().account().what().text(),
        Optional.of(entry.caseId()));
  }

  private ObjectNode fields(EntryView entry) {
    return codec.encode(entry.fact());
  }

  private EntryView entry(String id) {
    try {
      return entries.find(new EntryId(id), moments.now()).orElseThrow(() -> new NotFound("There is no such entry."));
    } catch (IllegalArgumentException e) {
      throw new NotFound("There is no such entry.");
    }
  }
}
