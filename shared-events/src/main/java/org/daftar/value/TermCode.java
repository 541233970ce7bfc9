package org.daftar.value;

/** A term of a vocabulary, by the code that stands for it on the log for ever. What it means, the taxonomy tells. */
public sealed interface TermCode
    permits IncidentType,
        DetentionKind,
        RestrictionKind,
        RestraintKind,
        AssetKind,
        RulingKind,
        ListKind,
        SanctionKind,
        Role {

  /** The code: lower-case words joined by hyphens. */
  String code();

  /** The vocabulary in which the code has its meaning. */
  Vocabulary vocabulary();
}
