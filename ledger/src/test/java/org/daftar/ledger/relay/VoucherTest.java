package org.daftar.ledger.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;
import org.junit.jupiter.api.Test;

class VoucherTest {

  private static final String ORIGIN = "example.org/log";

  private final SigningKey key = key("relay.example.org");
  private final TrustedRelay trusted = new TrustedRelay(ORIGIN, key.verifier());

  @Property(tries = 60)
  void isCheckedForEachLeafOfABatchAsItWasWritten(
      @ForAll @IntRange(min = 1, max = 80) int size, @ForAll @IntRange(max = 1_000_000) int first) throws Exception {
    List<Hash> leaves = leaves(size);
    List<Voucher> vouchers = vouchers(first, leaves);
    for (int i = 0; i < size; i++) {
      Voucher read = Voucher.parse(vouchers.get(i).toString());
      assertThat(read).isEqualTo(vouchers.get(i));
      assertThat(read.position()).isEqualTo(first + i);
      trusted.check(leaves.get(i), read);
    }
  }

  @Test
  void isForNoOtherLeaf() {
    Voucher voucher = vouchers(5, leaves(3)).get(1);
    assertThatExceptionOfType(Unvouched.class)
        .isThrownBy(() -> trusted.check(leaves(3).get(0), voucher))
        .withMessageContaining("position 6");
  }

  @Test
  void isForNoOtherPosition() {
    Voucher voucher = vouchers(5, leaves(3)).get(1);
    Voucher moved = new Voucher(6, voucher.batch(), voucher.inclusion(), voucher.signature());
    assertThatExceptionOfType(Unvouched.class).isThrownBy(() -> trusted.check(leaves(3).get(1), moved));
  }

  @Test
  void isForNoOtherLog() {
    Voucher voucher = vouchers(0, leaves(1)).getFirst();
    TrustedRelay elsewhere = new TrustedRelay("example.org/other", key.verifier());
    assertThatExceptionOfType(Unvouched.class).isThrownBy(() -> elsewhere.check(leaves(1).getFirst(), voucher));
  }

  @Test
  void isOfNoOtherRelay() {
    Voucher voucher = new VouchingRelay(ORIGIN, key("relay.example.org")).vouch(0, leaves(1)).getFirst();
    assertThatExceptionOfType(Unvouched.class)
        .isThrownBy(() -> trusted.check(leaves(1).getFirst(), voucher))
        .withMessageContaining("not signed");
  }

  @Test
  void isVerifiedAnewAfterOneOfAnotherSignature() throws Exception {
    Voucher good = vouchers(0, leaves(2)).getFirst();
    trusted.check(leaves(2).getFirst(), good);
    Voucher forged = new Voucher(0, good.batch(), good.inclusion(), "AAAA");
    assertThatExceptionOfType(Unvouched.class).isThrownBy(() -> trusted.check(leaves(2).getFirst(), forged));
    assertThatCode(() -> trusted.check(leaves(2).getFirst(), good)).doesNotThrowAnyException();
  }

  @Test
  void isReadOnlyInItsOneForm() {
    String written = vouchers(0, leaves(3)).getFirst().toString();
    for (String other :
        List.of("", "0", written + " ", " " + written, "0" + written, "-" + written, written + " x", written + "=")) {
      assertThatExceptionOfType(Unvouched.class).as(other).isThrownBy(() -> Voucher.parse(other));
    }
  }

  @Test
  void isOfNoBatchBeyondTheLargest() {
    assertThatIllegalArgumentException().isThrownBy(() -> vouchers(0, leaves(Voucher.LARGEST_BATCH + 1)));
    assertThatIllegalArgumentException().isThrownBy(() -> vouchers(0, List.of()));
  }

  private List<Voucher> vouchers(long first, List<Hash> leaves) {
    return new VouchingRelay(ORIGIN, key).vouch(first, leaves);
  }

  private static List<Hash> leaves(int size) {
    return IntStream.range(0, size).mapToObj(i -> Hashing.leaf(new byte[] {(byte) i, (byte) (i >> 8)})).toList();
  }

  private static SigningKey key(String name) {
    try {
      return SigningKey.generate(name, Algorithm.ED25519, new SecureRandom());
    } catch (MalformedNote e) {
      throw new AssertionError(e);
    }
  }
}
