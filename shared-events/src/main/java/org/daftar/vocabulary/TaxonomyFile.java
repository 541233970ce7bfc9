package org.daftar.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.daftar.value.HuridocsCode;
import org.daftar.value.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file in which the built-in terms stand: for each vocabulary, by its code, a list of terms in the order in which
 * they are offered, each behind its broader one.
 */
final class TaxonomyFile {

  private TaxonomyFile() {}

  /**
   * Reads a file that stands beside this class.
   *
   * @throws IllegalArgumentException where a vocabulary is missing or a term does not fit
   */
  static Taxonomy read(String name) {
    try (InputStream file = Objects.requireNonNull(TaxonomyFile.class.getResourceAsStream(name))) {
      return of(new JsonMapper().readTree(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Taxonomy of(JsonNode file) {
    Map<Vocabulary, Terms> all = new EnumMap<>(Vocabulary.class);
    for (Vocabulary vocabulary : Vocabulary.values()) {
      List<Term> terms = file.path(vocabulary.code()).valueStream().map(TaxonomyFile::term).toList();
      if (terms.isEmpty()) {
        throw new IllegalArgumentException("there are no terms of " + vocabulary.code());
      }
      all.put(vocabulary, new Terms(vocabulary, terms));
    }
    return new Taxonomy(all);
  }

  private static Term term(JsonNode term) {
    return new Term(
        text(term, "code"),
        text(term, "label"),
        maybe(term, "broader"),
        maybe(term, "huridocs").map(HuridocsCode::new),
        text(term, "scope"),
        Term.Origin.BUILT_IN,
        true);
  }

  private static String text(JsonNode term, String field) {
    return maybe(term, field).orElseThrow(() -> new IllegalArgumentException("a term without " + field + ": " + term));
  }

  private static Optional<String> maybe(JsonNode term, String field) {
    return Optional.of(term.path(field)).filter(JsonNode::isString).map(JsonNode::stringValue);
  }
}
