package org.daftar.ledger.timestamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daftar.ledger.checkpoint.Sample;
import org.daftar.ledger.tree.Hashing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time stamps that the openssl command makes. */
class OpenSslTest {

  private final byte[] checkpoint = Sample.of(5).checkpoint(5).toString().getBytes(StandardCharsets.UTF_8);
  private final byte[] other = Sample.of(5).checkpoint(4).toString().getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"sha1", "sha256"})
  void answersAQuery(String naming) throws Exception {
    OpenSslAuthority authority = new OpenSslAuthority(folder, naming);
    Set<X509Certificate> roots = Set.of(authority.root());
    TimeStampQuery query = TimeStampQuery.of(checkpoint, new SecureRandom());
    TimeStampToken answer = TimeStampToken.parse(authority.stamp(query.bytes()));
    TimeStamp stamp = answer.verify(checkpoint, query, roots);
    assertThat(stamp.authority()).isEqualTo("CN=Stamps");
    assertThat(stamp.accuracy()).contains(Duration.ofMillis(1500));
    assertThat(TimeStampToken.parse(answer.bytes()).verify(checkpoint, query, roots)).isEqualTo(stamp);
    TimeStampQuery again = TimeStampQuery.of(checkpoint, new SecureRandom());
    refused(() -> answer.verify(checkpoint, again, roots), "its nonce differs");
    refused(() -> answer.verify(other, roots), "over other bytes");
  }

  @Test
  void stampsWithoutAQueryOfOurs() throws Exception {
    OpenSslAuthority authority = new OpenSslAuthority(folder, "sha256");
    TimeStampToken token = TimeStampToken.parse(authority.stamp(authority.query(checkpoint)));
    assertThat(token.verify(checkpoint, Set.of(authority.root())).authority()).isEqualTo("CN=Stamps");
    X509Certificate foreign = SampleAuthority.root("CN=Root", SampleAuthority.END).certificate();
    refused(() -> token.verify(checkpoint, Set.of(foreign)), "no trusted root certifies CN=Stamps");
  }

  @Test
  void readsAQuery() throws Exception {
    TimeStampQuery query = new TimeStampQuery(Hashing.sha256(checkpoint), BigInteger.valueOf(0x12abcdef));
    assertThat(new OpenSslAuthority(folder, "sha256").read(query.bytes()))
        .contains("Hash Algorithm: sha256", "Certificate required: yes")
        .containsIgnoringCase("Nonce: 0x12abcdef");
  }

  private static void refused(ThrowingCallable call, String why) {
    assertThatExceptionOfType(InvalidTimeStamp.class).isThrownBy(call).withMessageContaining(why);
  }
}
