package org.daftar.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TreeTest {

  /** The constants that certificate transparency publishes. */
  @Test
  void hashesAsRfc6962Says() {
    assertThat(Hashing.empty()).hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(Hashing.leaf(new byte[0]))
        .hasToString("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    assertThat(Hashing.leaf("L123456".getBytes(StandardCharsets.UTF_8)))
        .hasToString("395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56");
  }

  @Property(tries = 200)
  void growsToTheRootsThatTheDefinitionGives(@ForAll @IntRange(max = 70) int size) {
    List<byte[]> leaves = leaves(size);
    CompactRange range = new CompactRange();
    leaves.forEach(leaf -> range.append(Hashing.leaf(leaf)));
    assertThat(range.head()).isEqualTo(new TreeHead(size, NaiveTree.root(leaves)));
    assertThat(range.peaks()).hasSize(Integer.bitCount(size));
  }

  @Property(tries = 100)
  void goesOnFromItsPeaks(@ForAll @IntRange(max = 70) int size, @ForAll @IntRange(max = 70) int more) {
    CompactRange range = range(size);
    CompactRange resumed = new CompactRange(range.size(), range.peaks());
    leaves(size + more).subList(size, size + more).forEach(leaf -> resumed.append(Hashing.leaf(leaf)));
    assertThat(resumed.head()).isEqualTo(range(size + more).head());
  }

  @Property(tries = 100)
  void tellsOfTheSubtreesThatItCompletes(@ForAll @IntRange(max = 70) int size) {
    KeptSubtrees kept = new KeptSubtrees();
    CompactRange range = new CompactRange();
    for (byte[] leaf : leaves(size)) {
      kept.append(Hashing.leaf(leaf));
      range.append(
          Hashing.leaf(leaf),
          completed -> assertThat(completed.root()).isEqualTo(kept.root(completed.level(), completed.index())));
    }
    assertThat(CompactRange.of(size, kept).head()).isEqualTo(range.head());
  }

  @Test
  void refusesPeaksOfAnotherSize() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CompactRange(4, range(3).peaks()));
  }

  @Property(tries = 300)
  void provesInclusionAsTheDefinitionDoes(@ForAll @IntRange(min = 1, max = 70) int size, @ForAll int seed) {
    int index = Math.floorMod(seed, size);
    InclusionProof proof = prover(70).inclusion(index, size);
    assertThat(proof.path()).isEqualTo(NaiveTree.path(index, leaves(size)));
    assertThatCode(() -> proof.check(leafHash(index), head(size))).doesNotThrowAnyException();
  }

  @Property(tries = 300)
  void provesConsistencyAsTheDefinitionDoes(@ForAll @IntRange(min = 1, max = 70) int newer, @ForAll int seed) {
    int older = 1 + Math.floorMod(seed, newer);
    ConsistencyProof proof = prover(70).consistency(older, newer);
    assertThat(proof.path()).isEqualTo(NaiveTree.proof(older, leaves(newer)));
    assertThatCode(() -> proof.check(head(older), head(newer))).doesNotThrowAnyException();
  }

  @Property(tries = 300)
  void includesNoLeafInTheNameOfAnother(@ForAll @IntRange(min = 2, max = 70) int size, @ForAll int seed) {
    int index = Math.floorMod(seed, size);
    int other = (index + 1) % size;
    InclusionProof proof = prover(size).inclusion(index, size);
    assertThatExceptionOfType(InvalidProof.class).isThrownBy(() -> proof.check(leafHash(other), head(size)));
    assertThatExceptionOfType(InvalidProof.class)
        .isThrownBy(() -> new InclusionProof(other, proof.path()).check(leafHash(index), head(size)));
  }

  @Property(tries = 300)
  void isNotConsistentWithATreeInWhichALeafDiffers(
      @ForAll @IntRange(min = 2, max = 70) int newer, @ForAll int seed, @ForAll int changed) {
    int older = 1 + Math.floorMod(seed, newer - 1);
    List<byte[]> leaves = new ArrayList<>(leaves(newer));
    leaves.set(Math.floorMod(changed, older), new byte[] {42});
    TreeHead forked = new TreeHead(newer, NaiveTree.root(leaves));
    ConsistencyProof proof = new ConsistencyProof(NaiveTree.proof(older, leaves));
    assertThatExceptionOfType(InvalidProof.class).isThrownBy(() -> proof.check(head(older), forked));
  }

  @Test
  void provesNothingAboutWhatIsNotThere() {
    Prover prover = prover(3);
    assertThatIllegalArgumentException().isThrownBy(() -> prover.inclusion(3, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> prover.inclusion(-1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> prover.inclusion(0, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> prover.consistency(0, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> prover.consistency(3, 2));
  }

  private static CompactRange range(int size) {
    CompactRange range = new CompactRange();
    leaves(size).forEach(leaf -> range.append(Hashing.leaf(leaf)));
    return range;
  }

  private static Prover prover(int size) {
    KeptSubtrees kept = new KeptSubtrees();
    leaves(size).forEach(leaf -> kept.append(Hashing.leaf(leaf)));
    return new Prover(kept);
  }

  private static TreeHead head(int size) {
    return new TreeHead(size, NaiveTree.root(leaves(size)));
  }

  private static Hash leafHash(int index) {
    return Hashing.leaf(leaf(index));
  }

  private static List<byte[]> leaves(int size) {
    return IntStream.range(0, size).mapToObj(TreeTest::leaf).toList();
  }

  private static byte[] leaf(int index) {
    return ("leaf " + index).getBytes(StandardCharsets.UTF_8);
  }
}
