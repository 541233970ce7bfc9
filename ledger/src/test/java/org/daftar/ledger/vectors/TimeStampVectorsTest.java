package org.daftar.ledger.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.daftar.ledger.timestamp.InvalidTimeStamp;
import org.daftar.ledger.timestamp.TimeStamp;
import org.daftar.ledger.timestamp.TimeStampToken;
import org.junit.jupiter.api.Test;

/** The responses that an authority gave for the checkpoints of the small log. */
class TimeStampVectorsTest {

  private static final List<String> CHECKPOINTS = List.of("checkpoint.1", "checkpoint.5", "checkpoint.8");

  @Test
  void tellsWhenEachCheckpointWasSeen() throws InvalidTimeStamp, CertificateException {
    Set<X509Certificate> roots = roots("ca.crt");
    Instant last = Instant.parse("2026-11-22T01:51:42Z");
    for (String checkpoint : CHECKPOINTS) {
      TimeStamp stamp = token(checkpoint).verify(bytes(checkpoint), roots);
      assertThat(stamp.at()).isAfter(last);
      assertThat(stamp.accuracy()).contains(Duration.ofSeconds(1));
      assertThat(stamp.authority()).isEqualTo("CN=Test TSA");
      last = stamp.at();
    }
    assertThat(token("checkpoint.1").verify(bytes("checkpoint.1"), roots).at()).isEqualTo("2026-11-22T01:51:43Z");
  }

  @Test
  void isOfNoOtherCheckpoint() throws InvalidTimeStamp, CertificateException {
    Set<X509Certificate> roots = roots("ca.crt");
    for (String checkpoint : CHECKPOINTS) {
      TimeStampToken token = token(checkpoint);
      CHECKPOINTS.stream()
          .filter(other -> !other.equals(checkpoint))
          .forEach(other -> refused(token, bytes(other), roots, "over other bytes"));
      refused(token, bytes(checkpoint + ".cosigned"), roots, "over other bytes");
    }
  }

  @Test
  void isRefusedWithoutItsRoot() throws InvalidTimeStamp {
    refused(token("checkpoint.1"), bytes("checkpoint.1"), Set.of(), "none of the 0 trusted roots");
  }

  private static void refused(TimeStampToken token, byte[] stamped, Set<X509Certificate> roots, String why) {
    assertThatExceptionOfType(InvalidTimeStamp.class)
        .isThrownBy(() -> token.verify(stamped, roots))
        .withMessageContaining(why);
  }

  private static TimeStampToken token(String checkpoint) throws InvalidTimeStamp {
    return TimeStampToken.parse(bytes(checkpoint + ".tsr"));
  }

  private static Set<X509Certificate> roots(String name) throws CertificateException {
    ByteArrayInputStream written = new ByteArrayInputStream(bytes(name));
    return Set.of((X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(written));
  }

  private static byte[] bytes(String name) {
    Path folder = Vectors.folder("worked-example");
    return Vectors.bytes(folder.resolve(name));
  }
}
