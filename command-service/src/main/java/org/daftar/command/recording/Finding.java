package org.daftar.command.recording;

/**
 * What a rule has to say against a proposal.
 *
 * @param severity whether it forbids or warns
 * @param rule the rule's stable code, e.g. {@code restraint-already-lifted}
 * @param field the path of the field that breaks the rule
 * @param message for a person: what is wrong and what would be accepted
 */
public record Finding(Severity severity, String rule, String field, String message) {

  /** A refusal: it can never be so. */
  public static Finding refusal(String rule, String field, String message) {
    return new Finding(Severity.REFUSAL, rule, field, message);
  }

  /** A caution: it is unlikely, yet reality may be so. */
  public static Finding caution(String rule, String field, String message) {
    return new Finding(Severity.CAUTION, rule, field, message);
  }

  /** Whether a finding can be acknowledged. */
  public enum Severity {
    REFUSAL,
    CAUTION
  }
}
