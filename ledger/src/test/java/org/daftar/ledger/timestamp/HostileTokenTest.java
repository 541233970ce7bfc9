package org.daftar.ledger.timestamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that mean to end whoever reads them, or to keep him busy. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HostileTokenTest {

  /** As many bytes as a token may have. */
  private static final int LARGEST = 1 << 18;

  private static final int DEPTH = 50_000;
  private static final byte[] STAMPED = "example.org/log\n5\nsome root\n".getBytes(StandardCharsets.UTF_8);
  private static final SampleAuthority ROOT = SampleAuthority.root("CN=Root", SampleAuthority.END);
  private static final KeyPair KEYS = SampleAuthority.keys("EC", 256);

  /** Sequences, sets, texts of octets in parts, tagged values, and an application's own. */
  @ParameterizedTest
  @ValueSource(ints = {0x30, 0x31, 0x24, 0xa0, 0x60})
  void isRefusedWhereValuesWithoutALengthAreNested(int tag) {
    byte[] nested = new byte[LARGEST];
    for (int at = 0; at < nested.length; at += 2) {
      nested[at] = (byte) tag;
      nested[at + 1] = (byte) 0x80;
    }
    assertRefused(nested);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x30, 0x31, 0x24, 0xa0, 0x60})
  void isRefusedWhereValuesWithALengthAreNested(int tag) {
    assertRefused(nested(tag));
  }

  @Test
  void isRefusedWhereWhatIsSignedIsNested() {
    assertRefused(sample(ROOT.forStamps(KEYS.getPublic())).content(nested(0x30)).token());
  }

  @Test
  void isRefusedWhereACertificateSaysSomethingNestedThatMustBeUnderstood() {
    ASN1ObjectIdentifier unknown = new ASN1ObjectIdentifier("1.2.3.4.5");
    X509Certificate signer =
        ROOT.certify(
            "CN=Stamps",
            KEYS.getPublic(),
            SampleAuthority.END,
            SampleAuthority.usage(true, KeyPurposeId.id_kp_timeStamping),
            new Extension(unknown, true, nested(0x30)));
    assertRefused(sample(signer).token());
  }

  /** A length of nearly 2^31, one of 2^63, one of more bytes than there are numbers, and one that is not there. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "30847fffffff",
        "30847ffffff004847fffff00",
        "24807f847fffffff",
        "30887fffffffffffffff",
        "30ff" + "7f7f7f7f7f7f7f7f",
        "3084"
      })
  void isRefusedWhereItsLengthIsNotThere(String token) {
    assertRefused(HexFormat.of().parseHex(token));
  }

  /** From each certificate there are many ways on, none of which leads to a root: 20^5 paths. */
  @Test
  void isRefusedWhereItsCertificatesMakeAMaze() {
    List<SampleAuthority> floors =
        IntStream.range(0, 7).mapToObj(i -> SampleAuthority.root("CN=Floor " + i, SampleAuthority.END)).toList();
    List<X509Certificate> sent = new ArrayList<>();
    sent.add(floors.getFirst().forStamps(KEYS.getPublic()));
    for (int floor = 0; floor < 6; floor++) {
      for (int way = 0; way < 20; way++) {
        sent.add(
            floors
                .get(floor + 1)
                .certify(
                    "CN=Floor " + floor,
                    floors.get(floor).keys().getPublic(),
                    SampleAuthority.END.minusSeconds(way),
                    SampleAuthority.ca()));
      }
    }
    assertThat(assertRefused(sample(sent.getFirst()).sending(sent.toArray(X509Certificate[]::new)).token()))
        .contains("comes with 121 certificates");
  }

  @Test
  void mayBringAsManyCertificatesAsAWayHas() throws InvalidTimeStamp {
    List<X509Certificate> sent = new ArrayList<>();
    sent.add(ROOT.forStamps(KEYS.getPublic()));
    for (int more = 1; more < SignedToken.MOST_CERTIFICATES; more++) {
      sent.add(ROOT.certify("CN=Other " + more, KEYS.getPublic(), SampleAuthority.END));
    }
    byte[] token = sample(sent.getFirst()).sending(sent.toArray(X509Certificate[]::new)).token();

    assertThat(TimeStampToken.parse(token).verify(STAMPED, Set.of(ROOT.certificate())).at())
        .isEqualTo(TimeStampTokenTest.NOON);
  }

  private static String assertRefused(byte[] token) {
    assertThat(token.length).isLessThanOrEqualTo(LARGEST);
    return String.valueOf(
        assertThatExceptionOfType(InvalidTimeStamp.class)
            .isThrownBy(() -> TimeStampToken.parse(token).verify(STAMPED, Set.of(ROOT.certificate())))
            .actual()
            .getMessage());
  }

  /** Values within values, with their lengths, written from the innermost out. */
  private static byte[] nested(int tag) {
    byte[] bytes = new byte[LARGEST];
    int at = bytes.length;
    for (int depth = 0; depth < DEPTH; depth++) {
      int length = bytes.length - at;
      int octets = length < 0x80 ? 0 : (Integer.SIZE - Integer.numberOfLeadingZeros(length) + 7) / Byte.SIZE;
      for (int octet = 0; octet < octets; octet++) {
        bytes[--at] = (byte) (length >> (octet * Byte.SIZE));
      }
      bytes[--at] = (byte) (octets == 0 ? length : 0x80 | octets);
      bytes[--at] = (byte) tag;
    }
    return Arrays.copyOfRange(bytes, at, bytes.length);
  }

  private static SampleToken sample(X509Certificate signer) {
    return new SampleToken(
        KEYS.getPrivate(), signer, SampleToken.imprint(NISTObjectIdentifiers.id_sha256, "SHA-256", STAMPED));
  }
}
