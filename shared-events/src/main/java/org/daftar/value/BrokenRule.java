package org.daftar.value;

/** A value refused: says which field breaks which rule and, in its message, what would be accepted. */
public final class BrokenRule extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final String rule;

  /**
   * @param field the field of the value that breaks the rule; empty where it is the value as a whole
   * @param rule the rule's stable code, e.g. {@code text-is-blank}
   * @param message for a person: what is wrong and what would be accepted
   */
  public BrokenRule(String field, String rule, String message) {
    super(message);
    this.field = field;
    this.rule = rule;
  }

  /** The field of the value that breaks the rule; empty where it is the value as a whole. */
  public String field() {
    return field;
  }

  /** The stable code of the rule. */
  public String rule() {
    return rule;
  }
}
