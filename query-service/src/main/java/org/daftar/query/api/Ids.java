package org.daftar.query.api;

import java.util.function.Function;

/** Identifiers in addresses: what has not their form names nothing. */
final class Ids {

  private Ids() {}

  static <T> T of(Function<String, T> parse, String text) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      throw new NotFound("there is nothing under this address");
    }
  }

  static NotFound missing(String kind, String id) {
    return new NotFound("there is no " + kind + " " + id + " at this moment of the record");
  }
}
