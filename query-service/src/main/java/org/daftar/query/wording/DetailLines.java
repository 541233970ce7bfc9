package org.daftar.query.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.date.DateWords;
import org.daftar.date.FuzzyDate;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.query.wording.mention.Mentions;
import org.daftar.query.wording.term.Terms;
import org.daftar.value.LangText;
import org.daftar.value.Sanction;

/** Makes details of the fields of a fact. */
record DetailLines(Mentions mentions) {

  /** Another entry, with a link to it. */
  Detail entry(String label, EntryId id) {
    return new Detail(label, mentions.entry(id), Optional.of(id.value()));
  }

  Stream<Detail> entry(String label, Optional<EntryId> id) {
    return id.stream().map(known -> entry(label, known));
  }

  Stream<Detail> entries(String label, List<EntryId> ids) {
    return ids.stream().map(id -> entry(label, id));
  }

  /** Another case, with a link to it. */
  Stream<Detail> caseFile(String label, Optional<CaseId> id) {
    return id.stream().map(of -> new Detail(label, mentions.title(of), Optional.of(of.value())));
  }

  static Detail plain(String label, String text) {
    return new Detail(label, text, Optional.empty());
  }

  static Stream<Detail> maybe(String label, Optional<String> text) {
    return text.stream().map(known -> plain(label, known));
  }

  /** A text in its own language, and behind it its translations. */
  static Stream<Detail> words(String label, Optional<LangText> text) {
    return text.stream()
        .map(known ->
            plain(
                label,
                known.translations().stream()
                    .map(other -> " (" + other.language() + ": " + other.text() + ")")
                    .collect(Collectors.joining("", known.text(), ""))));
  }

  static Stream<Detail> date(String label, Optional<FuzzyDate> date) {
    return maybe(label, date.map(DateWords::of));
  }

  Stream<Detail> sanctions(String label, List<Sanction> sanctions) {
    return sanctions.isEmpty() ? Stream.empty() : Stream.of(plain(label, Terms.of(sanctions, mentions.taxonomy())));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  static Stream<Detail> join(Stream<Detail>... parts) {
    return Stream.of(parts).flatMap(part -> part);
  }
}
