package org.daftar.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

  private static final SigningKey KEY = key("example.org/log", 1);
  private static final SigningKey OTHER = key("example.org/other", 2);
  private static final String TEXT = "If you think cryptography is the answer\n\nthen read this again.\n";

  @Test
  void readsWhatItWrites() throws MalformedNote {
    Note note = Note.sign(TEXT, KEY).with(Note.sign(TEXT, OTHER).signatures());
    assertThat(Note.parse(note.toString())).isEqualTo(note);
    assertThat(Note.parse(note.toString().getBytes(StandardCharsets.UTF_8))).isEqualTo(note);
  }

  @Test
  void leavesOutTheSignaturesOfOthers() {
    Note own = Note.sign(TEXT, KEY).with(Note.sign(TEXT, key("example.org/log", 3)).signatures());
    Note all = own.with(Note.sign(TEXT, OTHER).signatures());
    assertThat(all.signedBy("example.org/log")).isEqualTo(own);
  }

  @Test
  void opensWithTheKeyThatSignedIt() throws MalformedNote {
    Note note = Note.sign(TEXT, KEY);
    assertThat(note.opens(KEY.verifier())).isTrue();
    assertThat(note.opens(OTHER.verifier())).isFalse();
  }

  @Test
  void doesNotOpenWithAnotherKeyOfTheSameName() throws MalformedNote {
    assertThat(Note.sign(TEXT, KEY).opens(key("example.org/log", 3).verifier())).isFalse();
  }

  @Test
  void refusesAFalseSignatureOfAKnownKey() throws MalformedNote {
    String moved = Note.sign(TEXT, KEY).toString().replace("again", "never");
    assertThatExceptionOfType(MalformedNote.class)
        .isThrownBy(() -> Note.parse(moved).opens(KEY.verifier()))
        .withMessageContaining("example.org/log is not over this text");
  }

  @Test
  void refusesAFalseSignatureEvenBesideATrueOne() throws MalformedNote {
    Note good = Note.sign(TEXT, KEY);
    Note bad = Note.sign("something else\n", KEY);
    assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> good.with(bad.signatures()).opens(KEY.verifier()));
  }

  @Test
  void readsAtLeastSixteenSignatures() throws MalformedNote {
    List<Signature> many = new ArrayList<>();
    IntStream.range(0, 16).forEach(i -> many.addAll(Note.sign(TEXT, key("k" + i, i)).signatures()));
    assertThat(Note.parse(new Note(TEXT, many).toString()).signatures()).hasSize(16);
  }

  @Test
  void refusesToReadSignaturesWithoutEnd() {
    Note endless = new Note(TEXT, Collections.nCopies(65, Note.sign(TEXT, KEY).signatures().getFirst()));
    assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> Note.parse(endless.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text\n",
        "text\n\n",
        "text\n\nno signature\n",
        "text\n\n— name\n",
        "text\n\n— name AAAAAA==\n",
        "text\n\n— name AAAAA AAAA\n",
        "text\n\n— name  AAAAAAA=\n",
        "text\n\n— na+me AAAAAAA=\n",
        "text\n\n— name AAAAAAB=\n",
        "text\n\n- name AAAAAAA=\n",
        "te\u0007xt\n\n— name AAAAAAA=\n",
        "text\n\n— name AAAAAAA="
      })
  void refusesWhatIsNoNote(String text) {
    assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> Note.parse(text));
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] bytes = Note.sign(TEXT, KEY).toString().getBytes(StandardCharsets.UTF_8);
    bytes[3] = (byte) 0xc0;
    assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> Note.parse(bytes)).withMessageContaining("UTF-8");
  }

  @Test
  void signsNoTextWithoutAnEnd() {
    assertThatIllegalArgumentException().isThrownBy(() -> Note.sign("text", KEY));
  }

  static SigningKey key(String name, int seed) {
    byte[] bytes = new byte[SigningKey.SEED_LENGTH];
    bytes[0] = (byte) seed;
    try {
      return SigningKey.of(name, Algorithm.ED25519, bytes);
    } catch (MalformedNote e) {
      throw new IllegalArgumentException(e);
    }
  }
}
