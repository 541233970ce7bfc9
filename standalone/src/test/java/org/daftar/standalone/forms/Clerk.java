package org.daftar.standalone.forms;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daftar.standalone.demo.Dossier;
import org.daftar.standalone.demo.DossierRequest;
import tools.jackson.databind.JsonNode;

/** Puts a dossier on the record as a person does: each request by the form of its address, field by field. */
final class Clerk implements AutoCloseable {

  private static final Pattern MADE = Pattern.compile("[?&]made=([a-z]{3}_[a-z2-7]{26})");
  private static final Pattern SHOWN = Pattern.compile("/[a-z]+/([a-z]{3}_[a-z2-7]{26})(?:[/?].*)?");

  private final Browser browser;

  Clerk(URI server) {
    browser = new Browser(server);
  }

  /** Records all of it and says what each request made, by its key. */
  Map<String, String> record(Dossier dossier) throws IOException, InterruptedException {
    Map<String, String> made = new LinkedHashMap<>();
    for (DossierRequest request : dossier.requests()) {
      made.put(request.key(), record(request.resolve(key -> Objects.requireNonNull(made.get(key), key))));
    }
    return made;
  }

  private String record(DossierRequest request) throws IOException, InterruptedException {
    Page page = browser.open(request.path().replaceFirst("^/api", "") + "/new");
    if (page.status() != 200) {
      throw new AssertionError(request.key() + ": there is no form for " + request.path());
    }
    Form form = page.form();
    request.body().forEachEntry((name, value) -> fill(form, name, value));
    Page recorded = browser.send(form);
    if (!request.acknowledged().isEmpty()) {
      Form asked = recorded.form();
      request.acknowledged().forEach(rule -> asked.with("_acknowledged", rule));
      recorded = browser.send(asked);
    }
    return made(request, recorded);
  }

  /** Fields of a form are named as the fields of the command are. */
  private static void fill(Form form, String name, JsonNode value) {
    if (value.isObject()) {
      value.forEachEntry((inner, part) -> fill(form, name + "." + inner, part));
    } else if (value.isArray()) {
      for (int place = 0; place < value.size(); place++) {
        fill(form, value.get(place).isObject() ? name + "[" + place + "]" : name, value.get(place));
      }
    } else {
      form.with(name, value.asString());
    }
  }

  private static String made(DossierRequest request, Page recorded) {
    Matcher made = MADE.matcher(recorded.address());
    Matcher shown = SHOWN.matcher(recorded.address());
    if (made.find()) {
      return made.group(1);
    } else if (shown.matches() && recorded.document().select(".problems").isEmpty()) {
      return shown.group(1);
    }
    throw new AssertionError(
        request.key() + " is not recorded: " + recorded.document().select(".problems, .field-error").text());
  }

  /** What a person sees of a page. */
  Page open(String path) throws IOException, InterruptedException {
    return browser.open(path);
  }

  @Override
  public void close() {
    browser.close();
  }
}
