package org.daftar.query.answer;

import org.daftar.query.vocabulary.VocabularyView;
import org.daftar.value.Codes;
import org.daftar.vocabulary.Term;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Vocabularies as JSON. */
public final class VocabularyJson {

  VocabularyJson() {}

  /** A vocabulary without its terms, as lists show it. */
  public ObjectNode line(VocabularyView view) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("id", view.vocabulary().code());
    root.put("terms", view.terms().all().stream().filter(Term::inUse).count());
    root.put("version", view.version());
    return root;
  }

  /** A vocabulary with all its terms: a broader term before those below it. */
  public ObjectNode vocabulary(VocabularyView view) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("id", view.vocabulary().code());
    root.set("terms", Lists.of(view.terms().all(), term -> term(view, term)));
    root.put("version", view.version());
    return root;
  }

  private static ObjectNode term(VocabularyView view, Term term) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("code", term.code());
    root.put("label", term.label());
    term.broader().ifPresent(broader -> root.put("broader", broader));
    term.huridocs().ifPresent(huridocs -> root.put("huridocs", huridocs.digits()));
    view.terms().huridocs(term.code()).ifPresent(nearest -> root.put("nearestHuridocs", nearest.digits()));
    root.put("scope", term.scope());
    root.put("origin", Codes.of(term.origin()));
    root.put("inUse", term.inUse());
    return root;
  }
}
