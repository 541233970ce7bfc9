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
import org.daftar.identity.EntryId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntryReferencesTest {

  private static final EventCatalogue CATALOGUE = new EventCatalogue();

  static Stream<String> facts() {
    return CATALOGUE.types().stream()
        .filter(type -> Fact.class.isAssignableFrom(type.type()))
        .map(EventType::storedName);
  }

  @ParameterizedTest
  @MethodSource("facts")
  void areAllEntriesThatAFactNamesButItsOwn(String storedName) throws IOException {
    String stored = StoredForms.text(storedName);
    Fact fact =
        (Fact) new RecordingCodec(new EventCodec(CATALOGUE), List.of()).decode(StoredForms.bytes(storedName)).event();

    List<String> named =
        Pattern.compile("ent_[a-z2-7]{26}")
            .matcher(stored)
            .results()
            .map(MatchResult::group)
            .filter(id -> !id.equals(fact.entry().value()))
            .toList();

    assertThat(EntryReferences.of(fact)).extracting(EntryId::value).containsExactlyElementsOf(named);
  }
}
