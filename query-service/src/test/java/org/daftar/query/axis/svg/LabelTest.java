package org.daftar.query.axis.svg;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

public class LabelTest {

  @Test
  void leavesWhatFitsAsItIs() {
    assertThat(Label.of("Arrested", 200).text()).isEqualTo("Arrested");
  }

  @Test
  void endsInAnEllipsisWhereItIsShortened() {
    assertThat(Label.of("Charged with inciting hatred", 100).text()).startsWith("Charged").endsWith("…");
  }

  @Test
  void doesNotCutALetterFromItsAccentsOrAFamilyApart() {
    assertThat(Label.of("e\u0301".repeat(40), 60).text()).isEqualTo("e\u0301".repeat(5) + "…");
    assertThat(Label.of("👨‍👩‍👧".repeat(5), 90).text()).doesNotMatch(".*\\p{Cs}.*").endsWith("…");
  }

  @Test
  void isOneLine() {
    assertThat(Label.of(" one\n  two\t", 200).text()).isEqualTo("one two");
  }

  @Test
  void fillsItsRoomToTheLastHundredth() {
    assertThat(Label.of("aaaaa", 29.12)).isEqualTo(new Label("aa…", 29.12));
  }

  @Property
  void isNoWiderThanItsRoom(@ForAll String text, @ForAll @DoubleRange(min = 20, max = 500) double room) {
    assertThat(Label.of(text, room).width()).isLessThanOrEqualTo(room);
  }
}
