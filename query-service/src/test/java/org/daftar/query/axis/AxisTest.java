package org.daftar.query.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daftar.date.FuzzyDate;
import org.daftar.query.axis.mark.Mark;
import org.daftar.query.axis.mark.Mark.Sign;
import org.daftar.query.axis.mark.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXParseException;

class AxisTest {

  @Provide
  Arbitrary<List<Mark>> marks() {
    return Marks.any();
  }

  @Property(tries = 200)
  void isWellFormedWhateverTheMarksSay(@ForAll("marks") List<Mark> marks, @ForAll String address) throws Exception {
    Mark hostile = Marks.of(FuzzyDate.undated("<script>alert(1)</script>"), "]]>&\"'--><b>");
    Mark linked = new Mark(address, hostile.label(), address, hostile.group(), hostile.when(), hostile.signs());
    Picture picture = Picture.of(1120, Stream.concat(marks.stream(), Stream.of(linked)).toList());
    assertThat(picture.all("//script | //b")).isEmpty();
  }

  @Test
  void theCheckOfWellFormednessNoticesABareAmpersand() {
    assertThatThrownBy(() -> Picture.of("<svg><title>R & D</title></svg>")).isInstanceOf(SAXParseException.class);
  }

  @Property(tries = 100)
  void obeysAStrictContentSecurityPolicy(@ForAll("marks") List<Mark> marks) throws Exception {
    Picture picture = Picture.of(1120, marks);
    assertThat(picture.all("//style | //script | //@style/.. | //@*[starts-with(name(), 'on')]/..")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-08-18, circle",
    "2020-08, path",
    "2020-22, path",
    "2020, path",
    "201X, path",
    "2019-03/2019-08, path",
    "2020-08-18~, path",
  })
  void aDayIsADotAndAllElseABar(String edtf, String shape) throws Exception {
    assertThat(Picture.of(1120, List.of(Marks.of(edtf))).all("//a/" + shape + "[contains(@class, 'axis-shape')]"))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2019~, start-end",
    "201X, start-end",
    "2019-XX, start-end",
    "/2020-09, start",
    "2019-03/, end",
    "2019~/2020, start",
    "2019/2020~, end",
  })
  void sidesThatNobodyKnowsExactlyFade(String edtf, String sides) throws Exception {
    assertThat(masks(edtf)).containsExactly("url(#axis-1120-" + sides + ")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2020-22", "2019-03/..", "../2020", "2019/2020", "2019?"})
  void sidesThatAreKnownOrThatDoNotExistDoNotFade(String edtf) throws Exception {
    assertThat(masks(edtf)).isEmpty();
  }

  @Test
  void tellsAnUnknownEndFromAnOpenOne() throws Exception {
    assertThat(Picture.of(1120, List.of(Marks.of("2019-03/"))).texts("//a/text[@class='axis-unknown']"))
        .containsExactly("?");
    assertThat(Picture.of(1120, List.of(Marks.of("2019-03/.."))).texts("//a/text[@class='axis-unknown']")).isEmpty();
    assertThat(outline("2019-03/..")).hasSize(outline("2019-03/2019-08").size() + 1);
  }

  @Test
  void anUncertainDateHasADashedOutline() throws Exception {
    assertThat(
            Picture.of(1120, List.of(Marks.of("2019?"), Marks.of("2019"))).all("//a/*[contains(@class,'uncertain')]"))
        .hasSize(1);
  }

  @Test
  void signsAreShapesAndWordsNotColoursAlone() throws Exception {
    Picture picture = Picture.of(1120, List.of(Marks.of("2019", Sign.CLAIMED, Sign.DENIED, Sign.RETRACTED)));
    assertThat(picture.all("//a[contains(@class,'axis-claimed')]/*[@class='axis-cross' or @class='axis-strike']"))
        .hasSize(2);
    assertThat(picture.texts("//a/title"))
        .containsExactly("Hearing, 2019: Something on 2019 (claimed by a party, denied or disputed, retracted)");
    assertThat(picture.texts("//text[@class='axis-legend']"))
        .containsExactly("Proceedings", "Reported", "Claimed by a party", "Denied or disputed", "Retracted");
  }

  @Test
  void theUndatedStandBelowWithTheWordsOfTheirSource() throws Exception {
    Mark undated = Marks.of(FuzzyDate.undated("before 2019"), "Fined");
    Picture picture = Picture.of(1120, List.of(undated, Marks.of("2019")));
    assertThat(picture.texts("//a/text[@class='axis-told']")).containsExactly("before 2019");
    assertThat(picture.texts("//desc"))
        .containsExactly("1 entry to scale, the first: 2019, the last: 2019. 1 entry without a date.");
  }

  @Test
  void anEmptyTimelineSaysSo() throws Exception {
    assertThat(Picture.of(336, List.of()).texts("//desc | //text")).containsExactly("No entries.", "No entries");
  }

  @Test
  void staysFiniteOverHundredsOfThousandsOfYears() throws Exception {
    Picture picture = Picture.of(1120, List.of(Marks.of("Y-300000"), Marks.of("2020-08-18"), Marks.of("Y999999/..")));
    assertThat(picture.links()).hasSize(3);
    assertThat(picture.texts("//text[@class='axis-tick']")).contains("-200000", "0", "800000");
  }

  @Test
  void countsWhereThereAreTooManyMarksAndLeadsToLists() throws Exception {
    Picture picture = Picture.of(1120, Marks.daily(Axis.MOST_MARKS + 1));
    assertThat(picture.links()).hasSizeLessThan(60).contains("?from=2019-02-04&to=2019-02-10");
    assertThat(picture.texts("//a/title")).contains("4 Feb 2019: 7 entries from 2019-02-04 to 2019-02-10");
    assertThat(Picture.of(1120, Marks.daily(50)).links()).hasSize(50);
  }

  @ParameterizedTest
  @ValueSource(ints = {336, 1120})
  void staysBoundedWhateverThereIs(int width) throws Exception {
    List<Mark> sameDay = IntStream.range(0, 100).mapToObj(at -> Marks.of("2019-03-05")).toList();
    Mark undated = Marks.of(FuzzyDate.undated("once"), "Stopped");
    List<Mark> never = IntStream.range(0, 10_000).mapToObj(at -> undated).toList();
    assertThat(Picture.of(width, sameDay).links()).singleElement().asString().startsWith("?from=2019-03-0");
    assertThat(Picture.of(width, Marks.daily(10_000)).height()).isLessThan(200);
    assertThat(Picture.of(width, never).links()).containsExactly("#undated");
    assertThat(Picture.of(width, never).height()).isLessThan(200);
  }

  @Test
  void picturesOfTwoWidthsShareNoIdentifiers() throws Exception {
    List<String> wide = identifiers(Picture.of(1120, Marks.daily(3)));
    assertThat(wide).isNotEmpty().doesNotHaveDuplicates();
    assertThat(identifiers(Picture.of(336, Marks.daily(3)))).doesNotContainAnyElementsOf(wide);
  }

  private static List<String> identifiers(Picture picture) {
    return picture.all("//@id/..").stream().map(element -> element.getAttribute("id")).toList();
  }

  private static List<String> masks(String edtf) throws Exception {
    return Picture.of(1120, List.of(Marks.of(edtf))).all("//a/*/@mask/..").stream()
        .map(shape -> shape.getAttribute("mask"))
        .toList();
  }

  /** The corners of a bar. */
  private static List<String> outline(String edtf) throws Exception {
    String path = Picture.of(1120, List.of(Marks.of(edtf))).all("//a/path").getFirst().getAttribute("d");
    return List.of(path.split("L"));
  }

  @Property(tries = 200)
  void everyMarkIsDrawnOnceInAWidePictureAndInANarrowOne(@ForAll("marks") List<Mark> marks) throws Exception {
    List<String> links = marks.stream().map(Mark::href).toList();
    assertThat(Picture.of(1120, marks).links()).containsExactlyInAnyOrderElementsOf(links);
    assertThat(Picture.of(336, marks).links()).containsExactlyInAnyOrderElementsOf(links);
  }
}
