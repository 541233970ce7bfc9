package org.daftar.value;

/** A list of terms from which a field of a fact is filled. An organisation adds terms of its own to each of them. */
public enum Vocabulary {
  /** Types of incidents. */
  INCIDENT_TYPE(IncidentType.class),
  /** Kinds of detention. */
  DETENTION_KIND(DetentionKind.class),
  /** Kinds of restrictions on people who are not held. */
  RESTRICTION_KIND(RestrictionKind.class),
  /** Ways to keep somebody from what is theirs. */
  RESTRAINT_KIND(RestraintKind.class),
  /** Kinds of assets. */
  ASSET_KIND(AssetKind.class),
  /** Questions of procedure on which courts rule. */
  RULING_KIND(RulingKind.class),
  /** Lists on which authorities put people. */
  LIST_KIND(ListKind.class),
  /** Kinds of sanction. */
  SANCTION_KIND(SanctionKind.class),
  /** What parties are in a case or in a fact. */
  ROLE(Role.class);

  private final Class<? extends TermCode> type;

  Vocabulary(Class<? extends TermCode> type) {
    this.type = type;
  }

  /** The stable code, e.g. {@code incident-type}. */
  public String code() {
    return Codes.of(this);
  }

  /** The type of the values that hold a code of this vocabulary. */
  public Class<? extends TermCode> type() {
    return type;
  }

  /**
   * A code of this vocabulary, whether or not there is such a term.
   *
   * @throws BrokenRule unless it has the form of a code
   */
  public TermCode term(String code) {
    return switch (this) {
      case INCIDENT_TYPE -> new IncidentType(code);
      case DETENTION_KIND -> new DetentionKind(code);
      case RESTRICTION_KIND -> new RestrictionKind(code);
      case RESTRAINT_KIND -> new RestraintKind(code);
      case ASSET_KIND -> new AssetKind(code);
      case RULING_KIND -> new RulingKind(code);
      case LIST_KIND -> new ListKind(code);
      case SANCTION_KIND -> new SanctionKind(code);
      case ROLE -> new Role(code);
    };
  }
}
