package org.daftar.query.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.daftar.query.register.chart.IncidentChart;
import org.daftar.query.register.incident.IncidentTotals;
import org.daftar.vocabulary.Taxonomy;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The same chart drawn for a desk and for a telephone, of which the style shows one.
 *
 * @param wide as SVG
 * @param narrow as SVG
 */
public record ChartPictures(String wide, String narrow) {

  private static final int DESK = 1100;
  private static final int TELEPHONE = 336;

  /** Charts whose bars lead to the incidents of their months; empty where there is nothing to draw. */
  static Optional<ChartPictures> of(
      IncidentTotals totals, MultiValueMap<String, String> parameters, Taxonomy taxonomy) {
    BiFunction<LocalDate, LocalDate, String> link = (from, to) -> between(parameters, from, to);
    String wide = new IncidentChart(DESK, taxonomy, link).draw(totals);
    return wide.isEmpty()
        ? Optional.empty()
        : Optional.of(new ChartPictures(wide, new IncidentChart(TELEPHONE, taxonomy, link).draw(totals)));
  }

  private static String between(MultiValueMap<String, String> parameters, LocalDate from, LocalDate to) {
    MultiValueMap<String, String> narrowed = new LinkedMultiValueMap<>(parameters);
    narrowed.remove("cursor");
    narrowed.set("from", from.toString());
    narrowed.set("to", to.toString());
    return UriComponentsBuilder.newInstance().queryParams(narrowed).encode().toUriString();
  }
}
