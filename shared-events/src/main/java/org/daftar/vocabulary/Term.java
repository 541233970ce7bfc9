package org.daftar.vocabulary;

import java.util.Optional;
import org.daftar.value.Code;
import org.daftar.value.HuridocsCode;
import org.daftar.value.Text;

/**
 * A term of a vocabulary.
 *
 * @param code stands for it on the log for ever, e.g. {@code death-threat}
 * @param label what people call it in English, as it stands inside a sentence: in lower case but for names
 * @param broader the code of the term of which it is a special case
 * @param huridocs the HURIDOCS type of act that says the same; none where nothing there does
 * @param scope what it covers, in a sentence
 * @param origin where it comes from
 * @param inUse whether new facts may have it; not where it was withdrawn
 */
public record Term(
    String code,
    String label,
    Optional<String> broader,
    Optional<HuridocsCode> huridocs,
    String scope,
    Origin origin,
    boolean inUse) {

  public Term {
    code = new Code(code).value();
    Text.line("label", label);
    Text.line("scope", scope);
  }

  Term called(String newLabel) {
    return new Term(code, newLabel, broader, huridocs, scope, origin, inUse);
  }

  Term inUse(boolean offered) {
    return new Term(code, label, broader, huridocs, scope, origin, offered);
  }

  /** Where a term comes from. */
  public enum Origin {
    /** It comes with Daftar, and stays. */
    BUILT_IN,
    /** The organisation added it. */
    ADDED
  }
}
