package org.daftar.ledger.timestamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TimeStampRequest;
import org.daftar.ledger.tree.Hashing;
import org.junit.jupiter.api.Test;

class TimeStampQueryTest {

  private static final byte[] BYTES = "a checkpoint\n".getBytes(StandardCharsets.UTF_8);

  private final SecureRandom random = new SecureRandom();

  @Test
  void tellsAHashAndAsksForCertificates() throws IOException {
    TimeStampQuery query = TimeStampQuery.of(BYTES, random);
    TimeStampRequest read = new TimeStampRequest(query.bytes());
    assertThat(read.getMessageImprintAlgOID()).isEqualTo(NISTObjectIdentifiers.id_sha256);
    assertThat(read.getMessageImprintDigest()).isEqualTo(Hashing.sha256(BYTES).bytes());
    assertThat(read.getNonce()).isEqualTo(query.nonce());
    assertThat(read.getCertReq()).isTrue();
  }

  @Test
  void differsFromEveryOtherForTheSameBytes() {
    assertThat(TimeStampQuery.of(BYTES, random)).isNotEqualTo(TimeStampQuery.of(BYTES, random));
  }

  @Test
  void hasNoNegativeNonce() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TimeStampQuery(Hashing.empty(), BigInteger.ONE.negate()));
  }
}
