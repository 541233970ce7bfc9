package org.daftar.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store of documents must hold, whatever keeps them. */
public abstract class DocumentStoreContract {

  private DocumentStore store;

  /** A store in which there is nothing yet. */
  protected abstract DocumentStore open();

  @BeforeEach
  void openStore() {
    store = open();
  }

  @Test
  void beginsWithNothing() {
    assertThat(store.size()).isZero();
    assertThat(store.find("ent_1")).isEmpty();
    assertThat(store.findAll(List.of("ent_1", "ent_2"))).isEmpty();
    assertThat(store.findAll(List.of())).isEmpty();
  }

  @Test
  void readsBackWhatWasWritten() {
    store.write(List.of(Growing.document("ent_1", 3), Growing.document("ent_2", 4)), 5);

    assertThat(store.find("ent_1")).contains(Growing.document("ent_1", 3));
    assertThat(store.findAll(List.of("ent_2", "ent_3", "ent_1", "ent_2")))
        .containsOnlyKeys("ent_1", "ent_2")
        .containsEntry("ent_2", Growing.document("ent_2", 4));
    assertThat(store.size()).isEqualTo(5);
  }

  @Test
  void putsANewerDocumentInThePlaceOfAnOlderOne() {
    store.write(List.of(Growing.document("ent_1", 3)), 4);
    store.write(List.of(Growing.document("ent_1", 7)), 8);

    assertThat(store.find("ent_1")).contains(Growing.document("ent_1", 7));
  }

  @Test
  void keepsTheNewerDocumentAndTheGreaterProgressFromAWriterThatComesBack() {
    store.write(List.of(Growing.document("ent_1", 7), Growing.document("ent_2", 2)), 8);

    store.write(List.of(Growing.document("ent_1", 3), Growing.document("ent_2", 4), Growing.document("ent_3", 1)), 5);

    assertThat(store.find("ent_1")).contains(Growing.document("ent_1", 7));
    assertThat(store.find("ent_2")).contains(Growing.document("ent_2", 4));
    assertThat(store.find("ent_3")).contains(Growing.document("ent_3", 1));
    assertThat(store.size()).isEqualTo(8);
  }

  @Test
  void changesNothingWhenABatchIsWrittenAgain() {
    List<Document> batch = List.of(Growing.document("ent_1", 3), Growing.document("ent_2", 4));
    store.write(batch, 5);

    store.write(batch, 5);
    store.write(batch.reversed(), 5);

    assertThat(store.findAll(List.of("ent_1", "ent_2")).values()).containsExactlyInAnyOrderElementsOf(batch);
    assertThat(store.size()).isEqualTo(5);
  }

  @Test
  void takesNothingInBehindEventsThatItHasNotTakenIn() {
    store.write(List.of(Growing.document("ent_1", 3)), 4);

    assertThat(store.writeFrom(5, List.of(Growing.document("ent_1", 7)), 8)).isFalse();
    assertThat(store.find("ent_1")).contains(Growing.document("ent_1", 3));
    assertThat(store.size()).isEqualTo(4);

    assertThat(store.writeFrom(4, List.of(Growing.document("ent_1", 7)), 8)).isTrue();
    assertThat(store.find("ent_1")).contains(Growing.document("ent_1", 7));
    assertThat(store.size()).isEqualTo(8);
  }

  @Test
  void goesThroughAllDocuments() {
    List<Document> batch = IntStream.range(0, 2_500).mapToObj(i -> Growing.document("ent_" + i, i % 10)).toList();
    store.write(batch, 10);

    List<Document> gone = new ArrayList<>();
    store.forEach(gone::add);

    assertThat(gone).containsExactlyInAnyOrderElementsOf(batch);
  }

  @Test
  void movesOnWhereNoDocumentChanged() {
    store.write(List.of(), 3);

    assertThat(store.size()).isEqualTo(3);
  }

  @Test
  void takesFiveThousandDocumentsAtOnce() {
    List<Document> batch = IntStream.range(0, 5_000).mapToObj(i -> Growing.document("ent_" + i, i % 100)).toList();

    store.write(batch, 5_000);

    List<String> ids = batch.stream().map(Document::id).toList();
    assertThat(store.findAll(ids).values()).containsExactlyInAnyOrderElementsOf(batch);
  }

  /** Letters at random: twenty megabytes that become hardly smaller when they are deflated. */
  @Test
  void keepsAHistoryOfTwentyMegabytesThatGoesOn() {
    String lines = letters(20 << 20);
    Document grown = new Document("cas_1", 9, lines + "ein Wort, дәптер\n");
    store.write(List.of(new Document("cas_1", 8, lines)), 9);
    assertThat(store.find("cas_1").orElseThrow().lines().equals(lines)).isTrue();

    store.write(List.of(grown), 10);
    store.write(List.of(new Document("cas_1", 8, lines)), 9);

    assertThat(store.find("cas_1").orElseThrow().equals(grown)).isTrue();
  }

  @Test
  void growsFromALineToAHistoryOfManyMegabytes() {
    String lines = letters(9 << 20);
    Document grown = new Document("cas_1", 9, "first\n" + lines);
    store.write(List.of(new Document("cas_1", 8, "first\n")), 9);

    store.write(List.of(grown), 10);

    assertThat(store.find("cas_1").orElseThrow().equals(grown)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"$where", "$", "a.b", ".", "a$b.c", "1:ent_1", "_id", " ", "дәптер", "دفتر", "記錄", "🗂", "{}", "/.*/"})
  void takesAnyIdentifierToTheLetter(String id) {
    store.write(List.of(Growing.document(id, 1), Growing.document("ent_1", 2)), 3);

    assertThat(store.find(id)).contains(Growing.document(id, 1));
    assertThat(store.findAll(List.of(id, "ent_1"))).containsOnlyKeys(id, "ent_1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\0", "ent_\0", "half of a letter \uD83D"})
  void refusesAnIdentifierThatNotEveryStoreCanWrite(String id) {
    assertThatThrownBy(() -> Growing.document(id, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(store.find(id)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "{\"name\":\"Біләш 🗂 سېرىقجان 賽爾克堅\"}\n", "\0\u2028\r\n", "$set: {a.b: 1}\n"})
  void keepsLinesToTheLetter(String lines) {
    Document document = new Document("ent_1", 0, lines);

    store.write(List.of(document), 1);

    assertThat(store.find("ent_1")).contains(document);
  }

  private static String letters(int length) {
    StringBuilder letters = new StringBuilder(length + 1);
    new Random(1).ints(length, 0, 64).forEach(i -> letters.append((char) ('0' + i)));
    return letters.append('\n').toString();
  }
}
