package org.daftar.value;

/**
 * What sort of incident it was, by its code in the vocabulary {@link Vocabulary#INCIDENT_TYPE}, e.g. {@code threat}.
 */
public record IncidentType(String code) implements TermCode {

  /** What no other term fits. */
  public static final IncidentType OTHER = new IncidentType("other");

  public IncidentType {
    CodeWord.check("incident-type-is-not-a-code", code, "threat");
  }

  @Override
  public Vocabulary vocabulary() {
    return Vocabulary.INCIDENT_TYPE;
  }

  @Override
  public String toString() {
    return code;
  }
}
