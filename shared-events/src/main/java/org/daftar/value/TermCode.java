package org.daftar.value;

import java.util.stream.Stream;

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

  /** Stands between a vocabulary and a code. */
  char SEPARATOR = ':';

  /** The code: lower-case words joined by hyphens. */
  String code();

  /** The vocabulary in which the code has its meaning. */
  Vocabulary vocabulary();

  /** The code behind that of its vocabulary, e.g. {@code incident-type:threat}: what is unique among all terms. */
  default String qualified() {
    return vocabulary().code() + SEPARATOR + code();
  }

  /**
   * The term that a qualified code stands for, whether or not there is such a term.
   *
   * @throws BrokenRule unless it has that form
   */
  static TermCode ofQualified(String text) {
    int end = text.indexOf(SEPARATOR);
    return Stream.of(Vocabulary.values())
        .filter(vocabulary -> end >= 0 && vocabulary.code().equals(text.substring(0, end)))
        .findFirst()
        .map(vocabulary -> vocabulary.term(text.substring(end + 1)))
        .orElseThrow(() ->
            new BrokenRule(
                "",
                "term-is-not-qualified",
                "must be a code behind that of its vocabulary, such as incident-type:threat"));
  }
}
