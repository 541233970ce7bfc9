package org.daftar.query.api;

/** A question that cannot be answered as it is asked: names the parameter and the rule. */
public final class BadQuestion extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final String rule;

  /**
   * @param parameter the parameter that is wrong
   * @param rule the rule's stable code
   * @param message for a person: what is wrong and what would be accepted
   */
  public BadQuestion(String parameter, String rule, String message) {
    super(message, null, false, false);
    this.parameter = parameter;
    this.rule = rule;
  }

  /** The parameter that is wrong. */
  public String parameter() {
    return parameter;
  }

  /** The stable code of the rule. */
  public String rule() {
    return rule;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
