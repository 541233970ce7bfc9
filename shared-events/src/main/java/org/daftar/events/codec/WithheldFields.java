package org.daftar.events.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import org.daftar.value.LangText;
import org.daftar.value.NameForm;
import org.daftar.value.PersonName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What stands in the place of a field that is not shown, so that its event can be read all the same. */
public final class WithheldFields {

  /** How people see that something is there and not shown. */
  public static final String MARK = "[withheld]";

  private static final String GIVEN_ANEW = "fields.";

  private final EventCatalogue catalogue;

  /** Knows the fields of the events of a catalogue. */
  public WithheldFields(EventCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * What stands in the place of a field.
   *
   * @param storedName of its event
   * @param name of the field
   * @return empty where it holds no text, and must therefore be shown
   */
  public Optional<JsonNode> inPlaceOf(String storedName, String name) {
    return name.startsWith(GIVEN_ANEW)
        ? field(name.substring(GIVEN_ANEW.length()))
        : catalogue.find(storedName).flatMap(type -> field(type, name));
  }

  /** A correction does not say which kind of entry it corrects; fields of one name are of one type in all of them. */
  private Optional<JsonNode> field(String name) {
    return catalogue.types().stream().flatMap(type -> field(type, name).stream()).findFirst();
  }

  private static Optional<JsonNode> field(EventType type, String name) {
    return type.fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .flatMap(field -> placeholder(content(field.type())));
  }

  private static Type content(Type type) {
    return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
        ? generic.getActualTypeArguments()[0]
        : type;
  }

  private static Optional<JsonNode> placeholder(Type type) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    ObjectNode text = json.objectNode().put("text", MARK);
    if (type == String.class) {
      return Optional.of(json.stringNode(MARK));
    }
    if (type == LangText.class) {
      return Optional.of(text);
    }
    if (type == NameForm.class) {
      return Optional.of(text.put("kind", "legal"));
    }
    if (type == PersonName.class) {
      ObjectNode name = json.objectNode();
      name.putArray("forms").add(text.put("kind", "legal"));
      return Optional.of(name);
    }
    return Optional.empty();
  }
}
