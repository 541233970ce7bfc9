package org.daftar.events.codec;

import java.util.Collection;
import java.util.stream.Collectors;
import org.daftar.date.InvalidDate;
import org.daftar.value.BrokenRule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in the words of the interface why a value was refused, and at which path. */
final class Refusals {

  private Refusals() {}

  static FieldError of(String field, Throwable refused) {
    String path = field + path(refused);
    Throwable cause = refused;
    while (cause.getCause() != null && !(cause instanceof BrokenRule) && !(cause instanceof InvalidDate)) {
      cause = cause.getCause();
    }
    return switch (cause) {
      case BrokenRule broken -> new FieldError(join(path, broken.field()), broken.rule(), firstLine(broken));
      case InvalidDate date -> new FieldError(path, "date-is-not-edtf", firstLine(date));
      case UnrecognizedPropertyException unknown ->
          new FieldError(path, "field-is-unknown", "is not a field here; there are: " + known(unknown));
      case DatabindException wrong when firstLine(wrong).startsWith("Null value") ->
          new FieldError(path, "field-is-missing", "must be given");
      case DatabindException wrong -> new FieldError(path, "type-is-wrong", "must be " + wanted(wrong));
      default -> new FieldError(path, "value-is-refused", firstLine(cause));
    };
  }

  private static String known(UnrecognizedPropertyException unknown) {
    return unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
  }

  /** Says nothing of the classes that make up the programme, as the parser's own message would. */
  private static String wanted(DatabindException wrong) {
    Class<?> type = wrong instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
    if (type == null) {
      return "of the form that the interface description gives";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    if (type == int.class || type == long.class || Number.class.isAssignableFrom(type)) {
      return "a whole number in the range of the field";
    }
    return Collection.class.isAssignableFrom(type) ? "a list" : "of the form that the interface description gives";
  }

  private static String path(Throwable refused) {
    if (!(refused instanceof JacksonException json)) {
      return "";
    }
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : json.getPath()) {
      path.append(step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName());
    }
    return path.toString();
  }

  private static String join(String path, String field) {
    return path.isEmpty() || field.isEmpty() ? path + field : path + "." + field;
  }

  private static String firstLine(Throwable cause) {
    String message = cause instanceof JacksonException json ? json.getOriginalMessage() : cause.getMessage();
    return String.valueOf(message).lines().findFirst().orElse("");
  }
}
