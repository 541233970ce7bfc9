package org.daftar.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.EventType;
import org.daftar.events.codec.RecordingCodec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvolvementsTest {

  private static final EventCatalogue CATALOGUE = new EventCatalogue();

  static Stream<String> facts() {
    return CATALOGUE.types().stream()
        .filter(type -> Fact.class.isAssignableFrom(type.type()))
        .map(EventType::storedName);
  }

  @ParameterizedTest
  @MethodSource("facts")
  void everyPartyThatAFactNamesIsInvolvedInIt(String storedName) throws IOException {
    Fact fact =
        (Fact) new RecordingCodec(new EventCodec(CATALOGUE), List.of()).decode(StoredForms.bytes(storedName)).event();

    List<String> named =
        Pattern.compile("pty_[a-z2-7]{26}")
            .matcher(StoredForms.text(storedName))
            .results()
            .map(MatchResult::group)
            .distinct()
            .toList();

    assertThat(Involvements.of(fact)).extracting(involved -> involved.party().value()).containsAll(named);
    assertThat(Involvements.of(fact)).extracting(Involvement::role).hasSizeGreaterThanOrEqualTo(partyFields(fact));
  }

  /** How many fields of the fact itself name parties; the role of each must show. */
  private static int partyFields(Fact fact) {
    return (int)
        CATALOGUE.of(fact.getClass()).fields().stream()
            .filter(field -> field.type().getTypeName().contains("PartyId"))
            .count();
  }
}
