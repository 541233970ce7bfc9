package org.daftar.query.register.sheet;

import org.daftar.query.wording.term.CodeWords;
import org.daftar.value.Vocabulary;
import org.daftar.vocabulary.Taxonomy;
import org.daftar.vocabulary.Term;

/** Says the codes by which registers sort, as the taxonomy labels them. */
public final class TermWords {

  private TermWords() {}

  /** What people call the term for which a code stands; the code as words where there is no such term. */
  public static String of(Taxonomy taxonomy, Vocabulary vocabulary, String code) {
    return taxonomy.of(vocabulary).find(code).map(Term::label).orElseGet(() -> CodeWords.of(code));
  }

  /** The same as a heading. */
  public static String heading(Taxonomy taxonomy, Vocabulary vocabulary, String code) {
    return CodeWords.sentence(of(taxonomy, vocabulary, code));
  }
}
