package org.daftar.query.wording;

import java.util.Optional;
import org.daftar.identity.SourceId;
import org.daftar.value.LangText;

/**
 * Who says so, and where.
 *
 * @param voice in whose voice it is said, e.g. <i>claimed by Serikzhan Bilash</i>
 * @param source the source; only an own observation may have none
 * @param title what the source is called, with its publisher
 * @param locator where in the source
 * @param grading how far it can be trusted: of this piece of information, else of the source, as known at that moment
 * @param quote the source's own words
 * @param supersededBy what the source is called that took its place, where one did
 */
public record SourceLine(
    String voice,
    Optional<SourceId> source,
    Optional<String> title,
    Optional<String> locator,
    Optional<String> grading,
    Optional<LangText> quote,
    Optional<String> supersededBy) {

  /** All of it in one line. */
  @Override
  public String toString() {
    return voice
        + title.map(text -> ": " + text).orElse("")
        + locator.map(text -> ", " + text).orElse("")
        + source.map(known -> grading.map(text -> " [" + text + "]").orElse(" [not graded]")).orElse("")
        + supersededBy.map(title -> " (superseded by: " + title + ")").orElse("")
        + quote.map(words -> " “" + words.text() + "”").orElse("");
  }
}
