package org.daftar.standalone.forms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/** A form that a person fills in; only what the page offers can be filled in. */
record Form(FormElement element) {

  /** Writes into a field, ticks a box or chooses from a list. */
  Form with(String name, String value) {
    Elements fields = element.getElementsByAttributeValue("name", name);
    Element field =
        fields.stream()
            .filter(one -> !isBox(one) || one.val().equals(value))
            .findFirst()
            .orElseThrow(() -> new AssertionError("the form offers no " + name + " with " + value));
    switch (field.normalName()) {
      case "select" -> choose(field, value);
      case "textarea" -> field.text(value);
      default -> {
        if (isBox(field)) {
          field.attr("checked", true);
        } else {
          field.val(value);
        }
      }
    }
    return this;
  }

  /** Where it is sent to. */
  String address() {
    return element.attr("action");
  }

  /** What stands in a field. */
  String valueOf(String name) {
    return element.formData().stream()
        .filter(field -> field.key().equals(name))
        .map(KeyVal::value)
        .findFirst()
        .orElse("");
  }

  /** All that stands in it and that a person could see. */
  List<String> visible() {
    return element.formData().stream()
        .filter(field -> !field.key().startsWith("_"))
        .map(field -> field.key() + "=" + field.value())
        .toList();
  }

  /** The element that stands for a field. */
  Element field(String name) {
    return element.getElementsByAttributeValue("name", name).getFirst();
  }

  /** What it says beside a field, by the link that a screen reader follows; empty where it says nothing. */
  String errorBeside(String name) {
    Element field = field(name);
    return List.of(field.attr("aria-describedby").split(" ", -1)).stream()
        .filter(id -> id.endsWith("-error"))
        .map(id -> element.expectFirst("[id=" + id + "]").text())
        .collect(Collectors.joining());
  }

  /** As a browser sends it. */
  String encoded() {
    return element.formData().stream()
        .map(field -> encoded(field.key()) + "=" + encoded(field.value()))
        .collect(Collectors.joining("&"));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private static boolean isBox(Element field) {
    return field.attr("type").equals("checkbox");
  }

  private static void choose(Element list, String value) {
    Elements options = list.select("option");
    if (options.stream().noneMatch(option -> option.val().equals(value))) {
      throw new AssertionError(list.attr("name") + " does not offer " + value);
    }
    options.forEach(option -> option.attr("selected", option.val().equals(value)));
  }
}
