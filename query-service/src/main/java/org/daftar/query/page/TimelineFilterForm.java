package org.daftar.query.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.identity.PartyId;
import org.daftar.query.api.Question;
import org.daftar.query.timeline.Timeline;
import org.daftar.query.wording.CodeWords;
import org.daftar.query.wording.Mentions;

/**
 * The form that filters a timeline, filled in as it was asked for.
 *
 * @param active whether anything is filtered out
 */
public record TimelineFilterForm(
    List<Choice> kinds,
    List<Choice> parties,
    List<Choice> roles,
    List<Choice> standings,
    List<Choice> tags,
    String q,
    String from,
    String to,
    boolean active) {

  static TimelineFilterForm of(Question question, Timeline timeline, Mentions mentioned) {
    Map<String, Map<String, Long>> facets = timeline.facets();
    boolean active =
        List.of("kind", "party", "role", "standing", "tag", "q", "from", "to").stream()
            .anyMatch(name -> question.text(name).isPresent());
    return new TimelineFilterForm(
        Choice.of(counts(facets, "kind"), question.text("kind"), CodeWords::heading),
        Choice.of(counts(facets, "party"), question.text("party"), id -> mentioned.name(new PartyId(id))),
        Choice.of(counts(facets, "role"), question.text("role"), CodeWords::heading),
        Choice.of(counts(facets, "standing"), question.text("standing"), CodeWords::heading),
        Choice.of(counts(facets, "tag"), question.text("tag"), CodeWords::heading),
        question.text("q").orElse(""),
        question.text("from").orElse(""),
        question.text("to").orElse(""),
        active);
  }

  private static Map<String, Long> counts(Map<String, Map<String, Long>> facets, String name) {
    return Optional.ofNullable(facets.get(name)).orElse(Map.of());
  }
}
