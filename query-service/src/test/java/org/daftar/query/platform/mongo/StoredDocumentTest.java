package org.daftar.query.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.daftar.query.history.Document;
import org.junit.jupiter.api.Test;

class StoredDocumentTest {

  @Property(tries = 200)
  void anyLinesComeBackToTheLetter(@ForAll("wellFormed") String lines, @ForAll @LongRange(min = 0) long last) {
    Document document = new Document("ent_1", last, lines);

    assertThat(StoredDocument.read(StoredDocument.of(document).head(), Map.of())).isEqualTo(document);
  }

  @Provide
  Arbitrary<String> wellFormed() {
    return Arbitraries.strings().ofMaxLength(300).filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
  }

  @Test
  void cutsWhereAPartIsFullAlsoWithinALetter() {
    for (int length : new int[] {StoredDocument.PART - 1, StoredDocument.PART, StoredDocument.PART + 1}) {
      Document document = new Document("cas_1", 1, "x".repeat(length - 1) + "ә");
      StoredDocument stored = StoredDocument.of(document);

      assertThat(stored.parts()).hasSize(length < StoredDocument.PART ? 0 : 1);
      assertThat(StoredDocument.read(stored.head(), byId(stored)).equals(document)).isTrue();
    }
  }

  /** A reader comes between the parts and the head of a newer document. */
  @Test
  void readsAnOlderHeadWithNewerParts() {
    String lines = "x".repeat(StoredDocument.PART) + "one\n";
    Document older = new Document("cas_1", 1, lines);
    Document newer = new Document("cas_1", 2, lines + "two\n");

    Document read = StoredDocument.read(StoredDocument.of(older).head(), byId(StoredDocument.of(newer)));

    assertThat(read.equals(older)).isTrue();
  }

  @Test
  void noticesAPartThatIsMissingShortOrDamaged() {
    StoredDocument stored = StoredDocument.of(new Document("cas_1", 1, "x".repeat(StoredDocument.PART) + "end\n"));
    BsonDocument damaged = stored.head().clone().append("body", new BsonBinary(new byte[] {1, 2, 3}));
    BsonDocument brief = stored.head().clone().append("body", stored.parts().getFirst().get("body"));

    assertThatThrownBy(() -> StoredDocument.read(stored.head(), Map.of())).hasMessageContaining("missing");
    assertThatThrownBy(() -> StoredDocument.read(brief, byId(stored))).hasMessageContaining("ends after 4 of");
    assertThatThrownBy(() -> StoredDocument.read(damaged, byId(stored))).hasMessageContaining("damaged");
  }

  private static Map<String, BsonDocument> byId(StoredDocument stored) {
    return stored.parts().stream()
        .collect(Collectors.toMap(part -> part.getString("_id").getValue(), Function.identity()));
  }
}
