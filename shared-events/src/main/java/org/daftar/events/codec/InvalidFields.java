package org.daftar.events.codec;

import java.util.List;
import java.util.stream.Collectors;

/** A body that is not the form of any event; names everything that is wrong with it, not only the first. */
public final class InvalidFields extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldError> errors;

  InvalidFields(List<FieldError> errors) {
    super(errors.stream().map(e -> e.field() + ": " + e.message()).collect(Collectors.joining("; ")));
    this.errors = List.copyOf(errors);
  }

  /** At least one. */
  public List<FieldError> errors() {
    return errors;
  }
}
