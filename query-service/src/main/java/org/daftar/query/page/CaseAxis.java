package org.daftar.query.page;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daftar.query.axis.Axis;
import org.daftar.query.axis.AxisLinks;
import org.daftar.query.axis.mark.Mark;
import org.daftar.query.axis.mark.Mark.Sign;
import org.daftar.query.chronology.ChronologyItem;
import org.daftar.query.wording.EntryInWords;
import org.daftar.value.Attribution;
import org.daftar.value.Attribution.Stance;
import org.daftar.value.Standing.Position;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The pictures of a timeline: the same marks drawn for a desk and for a telephone, of which the style shows one.
 *
 * @param wide as SVG
 * @param narrow as SVG
 */
public record CaseAxis(String wide, String narrow) {

  private static final int DESK = 1100;
  private static final int TELEPHONE = 336;
  private static final Set<Position> DISPUTED = Set.of(Position.DISPUTED_BY_OTHER_SIDE, Position.DISPUTED_BY_US);

  /**
   * @param items what is listed below the pictures
   * @param parameters as the list was asked for; the lists that the pictures lead to keep to them
   */
  static CaseAxis of(List<ChronologyItem> items, Reading reading, MultiValueMap<String, String> parameters) {
    List<Mark> marks =
        items.stream().flatMap(item -> item.accounts().stream()).map(told -> mark(told, reading)).toList();
    AxisLinks links = new FilteredLists(parameters);
    return new CaseAxis(new Axis(DESK, links).draw(marks), new Axis(TELEPHONE, links).draw(marks));
  }

  private static Mark mark(EntryInWords told, Reading reading) {
    return new Mark(
        reading.to(told.entry().id()),
        told.fact(),
        told.kind(),
        told.group(),
        told.entry().fact().account().when(),
        signs(told));
  }

  private static Set<Sign> signs(EntryInWords told) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    List<Attribution> said = told.entry().fact().account().attributions();
    if (!said.isEmpty() && said.stream().allMatch(voice -> voice.stance() == Stance.CLAIMED)) {
      signs.add(Sign.CLAIMED);
    }
    if (isDenied(told)) {
      signs.add(Sign.DENIED);
    }
    if (told.retraction().isPresent()) {
      signs.add(Sign.RETRACTED);
    }
    return signs;
  }

  private static boolean isDenied(EntryInWords told) {
    return !told.entry().denials().isEmpty()
        || told.entry().fact().account().attributions().stream().anyMatch(said -> said.stance() == Stance.DENIED)
        || DISPUTED.contains(told.entry().standing().position());
  }

  /** The same list, of fewer entries. */
  private record FilteredLists(MultiValueMap<String, String> parameters) implements AxisLinks {

    @Override
    public String between(LocalDate from, LocalDate to) {
      MultiValueMap<String, String> narrowed = new LinkedMultiValueMap<>(parameters);
      narrowed.remove("cursor");
      narrowed.set("from", from.toString());
      narrowed.set("to", to.toString());
      return UriComponentsBuilder.newInstance().queryParams(narrowed).encode().toUriString();
    }

    @Override
    public String undated() {
      return "#undated";
    }
  }
}
