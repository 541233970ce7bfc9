package org.daftar.query.platform.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.daftar.query.register.Told;
import org.daftar.query.register.line.Act;
import org.daftar.query.register.line.Line;
import org.daftar.value.Standing.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineFormTest {

  @ParameterizedTest
  @MethodSource("lines")
  void readsWhatItWrote(Line line) throws IOException {
    assertThat(new LineForm().read(LineForm.write(line))).isEqualTo(line);
  }

  static Stream<Line> lines() {
    return Stream.of(
            Told.of(Act.FINE, "a")
                .on("2019-03~/..")
                .of("333", "USD")
                .equivalentTo("140000", "KZT")
                .with("fined", "a", "b"),
            Told.of(Act.PAYMENT, "b").on("2019").about("a").standing(Position.DISPUTED_BY_US).retracted(),
            Told.of(Act.INCIDENT, "c").on("2019").saying("threat").times(7).onAccountOf("b").beside("d", "e"),
            Told.of(Act.CHARGE, "d").on("201X").saying("Уголовный кодекс, ст. 174(1)"))
        .map(Told::line);
  }
}
