package org.daftar.query.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.identity.PartyId;
import org.daftar.query.search.Slice;
import org.daftar.query.timeline.TimelineFilter;
import org.daftar.value.Codes;
import org.daftar.value.Role;
import org.daftar.value.Standing;
import org.daftar.value.Tag;
import org.daftar.value.TermCode;

/** How a timeline is asked for. */
public final class TimelineQuestion {

  private static final List<String> PARAMETERS =
      List.of("kind", "party", "role", "term", "standing", "tag", "q", "from", "to", "limit", "cursor");

  /** The parameters that filter a timeline, and more. */
  public static String[] parameters(String... more) {
    return Stream.concat(PARAMETERS.stream(), Stream.of(more)).toArray(String[]::new);
  }

  private TimelineQuestion() {}

  /** The filter that a question asks for. */
  public static TimelineFilter filter(Question question) {
    Slice slice = question.slice();
    var from = question.day("from");
    var to = question.day("to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new BadQuestion("to", "span-ends-before-it-starts", "must not be before 'from'");
    }
    return new TimelineFilter(
        question.text("kind"),
        question.value("party", PartyId::new),
        question.value("role", Role::new),
        question.value("term", TermCode::ofQualified),
        question.value("standing", TimelineQuestion::position),
        question.value("tag", Tag::new),
        question.text("q"),
        from,
        to,
        Optional.of(String.valueOf(slice.offset())),
        slice.limit());
  }

  private static Standing.Position position(String code) {
    return Stream.of(Standing.Position.values())
        .filter(position -> Codes.of(position).equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("must be the code of a standing, such as unsure"));
  }
}
