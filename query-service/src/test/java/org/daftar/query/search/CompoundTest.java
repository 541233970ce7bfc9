package org.daftar.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CompoundTest {

  private static final Pattern REFERENCE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:[-'’ʼ‑][\\p{L}\\p{M}\\p{N}]++)*+");
  private static final Pattern JOINT = Pattern.compile("[-'’ʼ‑]");

  @Property(tries = 1_000)
  void cutsAnyTextAsTheExpressionDoes(@ForAll("texts") String text) {
    List<List<String>> cut = new ArrayList<>();

    Compound.in(text, compound -> cut.add(compound.parts()));

    assertThat(cut).isEqualTo(byExpression(text));
  }

  @Property(tries = 200)
  void cutsWhatNobodyWritesAsTheExpressionDoes(@ForAll String text) {
    List<String> cut = new ArrayList<>();

    Compound.in(text, compound -> cut.add(compound.whole()));

    assertThat(cut).isEqualTo(byExpression(text).stream().map(parts -> String.join("", parts)).toList());
  }

  /**
   * Letters of several scripts, a mark, a digit, a letter outside the basic plane, joints, half of a letter, others.
   */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "Б", "ز", "赛", "\u0301", "7", "𐰀", "-", "'", "’", "ʼ", "‑", "\ud800", " ", "·", ".")
        .list()
        .ofMaxSize(24)
        .map(parts -> String.join("", parts));
  }

  private static List<List<String>> byExpression(String text) {
    return REFERENCE.matcher(text).results().map(found -> List.of(JOINT.split(found.group(), -1))).toList();
  }
}
