package org.daftar.vocabulary;

import java.util.Optional;
import org.daftar.value.BrokenRule;
import org.daftar.value.CodeWord;
import org.daftar.value.Text;

/**
 * A term of a vocabulary.
 *
 * @param code stands for it on the log for ever, e.g. {@code death-threat}
 * @param label what people call it in English, as it stands inside a sentence: in lower case but for names
 * @param broader the code of the term of which it is a special case
 * @param huridocs the code of the type of act that corresponds to it in the micro-thesaurus of the HURIDOCS Events
 *     Standard Formats, fourteen digits, e.g. {@code 02010302000004}; none where nothing there says the same
 * @param scope what it covers, in a sentence
 */
public record Term(String code, String label, Optional<String> broader, Optional<String> huridocs, String scope) {

  public Term {
    CodeWord.check("term-is-not-a-code", code, "death-threat");
    Text.line("label", label);
    huridocs.ifPresent(Term::checkHuridocs);
    Text.line("scope", scope);
  }

  /**
   * Checks the form of a HURIDOCS code.
   *
   * @throws BrokenRule unless it has fourteen digits
   */
  public static void checkHuridocs(String code) {
    if (!code.matches("[0-9]{14}")) {
      throw new BrokenRule(
          "huridocs", "huridocs-code-is-malformed", "must be the fourteen digits of a type of act: 02010302000004");
    }
  }
}
