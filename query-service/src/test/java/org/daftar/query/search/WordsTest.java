package org.daftar.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "Serikzhan Bilash, Серікжан Біләш",
    "Serikzhan Bilash, Серикжан Билаш",
    "Serikzhan Bilash, Serikjan Bilash",
    "Serikzhan Bilash, سەرىكجان بىلاش",
    "Ayman Umarova, Айман Умарова",
    "Ayman Umarova, Aiman Umarova",
    "Saltanat Kusmankyzy, Saltanat Kusman-kyzy",
    "Atazhurt Eriktileri, Атажұрт еріктілері",
    "Atazhurt Eriktileri, Atajurt Eriktileri",
    "Naghyz, Нағыз",
    "Çelik Yıldız, Celik Yildiz",
    "赛尔克坚, Saierkejian",
    "赛尔克坚·比拉什, 比拉什"
  })
  void findsANameFromAnyOfItsSpellings(String written, String lookedFor) {
    assertThat(Words.toIndex(written)).containsAll(Words.toFind(lookedFor));
  }

  @ParameterizedTest
  @CsvSource({
    "Serikzhan Bilash, Serik Bilash",
    "Serikzhan Bilash, Belash",
    "Ayman Umarova, Айгерим Умарова",
    "Атажұрт, Атамұрт",
    "赛尔克坚, 赛坚",
    "سەرىكجان, سەرىك"
  })
  void keepsDifferentNamesApart(String written, String lookedFor) {
    assertThat(Words.toIndex(written).containsAll(Words.toFind(lookedFor))).isFalse();
  }

  @Property(tries = 300)
  void findsEveryTextByItself(@ForAll String text) {
    assertThat(Words.toIndex(text)).containsAll(Words.toFind(text));
  }

  @Property(tries = 300)
  void takesAnyText(@ForAll String text) {
    assertThatCode(() -> Words.toIndex(text)).doesNotThrowAnyException();
  }
}
