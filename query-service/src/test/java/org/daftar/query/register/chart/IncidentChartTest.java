package org.daftar.query.register.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.register.Told.facts;

import java.io.StringReader;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.daftar.query.register.Told;
import org.daftar.query.register.incident.Incident;
import org.daftar.query.register.incident.IncidentTotals;
import org.daftar.query.register.line.Act;
import org.daftar.vocabulary.Taxonomy;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class IncidentChartTest {

  @Test
  void drawsABarForEachMonthWithIncidentsAndLeavesRoomForThoseWithout() throws Exception {
    NodeList bars = picture(incident("a", "2019-03"), incident("b", "2019-05")).getElementsByTagName("rect");

    assertThat(bars.getLength()).isEqualTo(2);
    double apart = number(bars, 1) - number(bars, 0);
    assertThat(apart).isGreaterThan(2 * 40);
  }

  @Test
  void leadsFromABarToTheIncidentsOfItsMonth() throws Exception {
    Element link = (Element) picture(incident("a", "2019-02")).getElementsByTagName("a").item(0);

    assertThat(link.getAttribute("href")).isEqualTo("2019-02-01..2019-02-28");
    assertThat(link.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("February 2019: 1");
  }

  @Test
  void saysInWordsWhatItShows() throws Exception {
    Document picture = picture(incident("a", "2019-03"), incident("b", "2019-05"), incident("c", "2019-05"));

    assertThat(picture.getElementsByTagName("desc").item(0).getTextContent())
        .contains("From March 2019 to May 2019: 3 incidents", "May 2019 (2)", "none in 1 of 3");
  }

  @Test
  void drawsYearsWhereMonthsAreTooMany() throws Exception {
    Element link =
        (Element) picture(incident("a", "1999-03"), incident("b", "2019-05")).getElementsByTagName("a").item(1);

    assertThat(link.getAttribute("href")).isEqualTo("2019-01-01..2019-12-31");
  }

  @Test
  void isEmptyWhereNoIncidentHasAMonth() {
    assertThat(svg(Told.of(Act.INCIDENT, "a").saying("threat"))).isEmpty();
  }

  @Test
  void staysReadableWhereAnOrganisationNamesATypeAsItLikes() throws Exception {
    assertThat(picture(incident("a", "2019-03").saying("\"<&>"), incident("b", "2019-03"))).isNotNull();
  }

  @Test
  void hasRoundNumbersOnItsScale() {
    assertThat(IntStream.of(1, 4, 5, 13, 37, 801).mapToObj(Counts::to))
        .containsExactly(
            new Counts(1, 1),
            new Counts(1, 4),
            new Counts(2, 6),
            new Counts(5, 15),
            new Counts(10, 40),
            new Counts(500, 1000));
  }

  private static Told incident(String name, String edtf) {
    return Told.of(Act.INCIDENT, name).saying("threat").on(edtf);
  }

  private static String svg(Told... told) {
    return new IncidentChart(600, Taxonomy.builtIn(), (from, to) -> from + ".." + to)
        .draw(IncidentTotals.of(Incident.of(facts(told))));
  }

  private static Document picture(Told... told) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg(told))));
  }

  private static double number(NodeList bars, int at) {
    return Double.parseDouble(((Element) bars.item(at)).getAttribute("x"));
  }
}
