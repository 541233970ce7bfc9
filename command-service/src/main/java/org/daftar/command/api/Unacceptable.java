package org.daftar.command.api;

import org.springframework.http.HttpStatus;

/** A request that is refused before its event is looked at. Nothing was written. */
public final class Unacceptable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String rule;
  private final String field;

  Unacceptable(HttpStatus status, String rule, String field, String message) {
    super(message, null, false, false);
    this.status = status;
    this.rule = rule;
    this.field = field;
  }

  /** A body, header, path or parameter that cannot be read. */
  public static Unacceptable unreadable(String rule, String field, String message) {
    return new Unacceptable(HttpStatus.BAD_REQUEST, rule, field, message);
  }

  /** There is nothing to answer with. */
  public static Unacceptable missing(String rule, String message) {
    return new Unacceptable(HttpStatus.NOT_FOUND, rule, "", message);
  }

  /** A body that can be read and breaks a rule. */
  public static Unacceptable wrong(String rule, String field, String message) {
    return new Unacceptable(HttpStatus.UNPROCESSABLE_CONTENT, rule, field, message);
  }

  HttpStatus status() {
    return status;
  }

  /** The stable code of the rule that the request breaks. */
  String rule() {
    return rule;
  }

  /** The field or header that breaks it; empty where it is the request as a whole. */
  String field() {
    return field;
  }
}
