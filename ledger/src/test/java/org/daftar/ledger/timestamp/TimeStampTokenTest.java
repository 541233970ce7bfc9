package org.daftar.ledger.timestamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.daftar.ledger.tree.Hashing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeStampTokenTest {

  static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private static final byte[] STAMPED = "example.org/log\n5\nsome root\n".getBytes(StandardCharsets.UTF_8);
  private static final byte[] OTHER = "example.org/log\n6\nsome root\n".getBytes(StandardCharsets.UTF_8);
  private static final SampleAuthority ROOT = SampleAuthority.root("CN=Root", SampleAuthority.END);
  private static final KeyPair KEYS = SampleAuthority.keys("EC", 256);
  private static final X509Certificate SIGNER = ROOT.forStamps(KEYS.getPublic());
  private static final Extension FOR_STAMPS = SampleAuthority.usage(true, KeyPurposeId.id_kp_timeStamping);

  @Test
  void tellsWhenAnAuthoritySawTheBytes() throws InvalidTimeStamp {
    assertThat(verify(sample()))
        .isEqualTo(
            new TimeStamp(NOON, Optional.of(Duration.ofNanos(1_500_250_000)), "CN=Stamps", BigInteger.valueOf(17)));
  }

  @Test
  void isTheSameAloneAndInAResponse() throws InvalidTimeStamp {
    SampleToken sample = sample();
    byte[] alone = sample.token();
    assertThat(TimeStampToken.parse(alone).bytes()).isEqualTo(alone);
    assertThat(verify(sample.response(PKIStatus.granted))).isEqualTo(verify(alone));
    assertThat(verify(sample.response(PKIStatus.grantedWithMods))).isEqualTo(verify(alone));
    byte[] within = TimeStampToken.parse(sample.response(PKIStatus.granted)).bytes();
    assertThat(verify(within)).isEqualTo(verify(alone));
  }

  @Test
  void isRefusedOverOtherBytes() throws InvalidTimeStamp {
    TimeStampToken token = TimeStampToken.parse(sample().token());
    refused(() -> token.verify(OTHER, roots(ROOT)), "over other bytes");
    refused(() -> token.verify(Arrays.copyOf(STAMPED, STAMPED.length - 1), roots(ROOT)), "over other bytes");
  }

  @Test
  void saysTheSameOrIsRefusedWhereABitIsFlipped() throws InvalidTimeStamp {
    byte[] reply = sample().response(PKIStatus.granted);
    TimeStamp whole = verify(reply);
    int refused = 0;
    for (int i = 0; i < reply.length; i++) {
      byte[] flipped = reply.clone();
      flipped[i] ^= (byte) (1 << (i % Byte.SIZE));
      try {
        assertThat(verify(flipped)).isEqualTo(whole);
      } catch (InvalidTimeStamp e) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(reply.length * 9 / 10);
  }

  @Test
  void isRefusedWhereItsSignatureIsOverSomethingElse() {
    byte[] token = sample().token();
    byte[] serial = {2, 1, 17, 0x18};
    int at = 0;
    while (!Arrays.equals(Arrays.copyOfRange(token, at, at + serial.length), serial)) {
      at++;
    }
    token[at + 2]++;
    refused(() -> verify(token), "not signed as it must be", "does not match calculated value");
  }

  @Test
  void isRefusedWhereAnotherKeySigned() {
    KeyPair forger = SampleAuthority.keys("EC", 256);
    refused(() -> verify(new SampleToken(forger.getPrivate(), SIGNER, imprint())), "signature not created");
  }

  @Test
  void isRefusedWhereNoRootLeadsToIt() throws InvalidTimeStamp {
    TimeStampToken token = TimeStampToken.parse(sample().token());
    SampleAuthority namesake = SampleAuthority.root("CN=Root", SampleAuthority.END);
    refused(() -> token.verify(STAMPED, roots(namesake)), "no trusted root certifies CN=Stamps");
    refused(() -> token.verify(STAMPED, Set.of()), "none of the 0 trusted roots");
    assertThat(token.verify(STAMPED, roots(namesake, ROOT)).at()).isEqualTo(NOON);
  }

  @Test
  void isRefusedWhereARootThatItBringsAlongIsNotTrusted() {
    SampleAuthority foreign = SampleAuthority.root("CN=Foreign", SampleAuthority.END);
    X509Certificate signer = foreign.forStamps(KEYS.getPublic());
    refused(() -> verify(sample(signer).sending(signer, foreign.certificate())), "no trusted root certifies");
  }

  @Test
  void mayComeByWayOfAnotherAuthority() throws InvalidTimeStamp {
    KeyPair keys = SampleAuthority.keys("EC", 256);
    X509Certificate between = ROOT.certify("CN=Between", keys.getPublic(), SampleAuthority.END, SampleAuthority.ca());
    X509Certificate signer = new SampleAuthority(keys, between).forStamps(KEYS.getPublic());
    assertThat(verify(sample(signer).sending(signer, between)).at()).isEqualTo(NOON);
    refused(() -> verify(sample(signer)), "no trusted root certifies");
  }

  @Test
  void mayNotComeByWayOfOneThatMayNotCertify() {
    KeyPair keys = SampleAuthority.keys("EC", 256);
    X509Certificate between = ROOT.certify("CN=Between", keys.getPublic(), SampleAuthority.END);
    X509Certificate signer = new SampleAuthority(keys, between).forStamps(KEYS.getPublic());
    refused(() -> verify(sample(signer).sending(signer, between)), "no trusted root certifies");
  }

  @Test
  void isRefusedUnlessTheCertificateIsForTimeStampsOnly() {
    KeyPurposeId stamps = KeyPurposeId.id_kp_timeStamping;
    refused(() -> verify(sample(certified())), "must have an ExtendedKeyUsage");
    refused(() -> verify(sample(certified(SampleAuthority.usage(false, stamps)))), "marked as critical");
    refused(
        () -> verify(sample(certified(SampleAuthority.usage(true, stamps, KeyPurposeId.id_kp_emailProtection)))),
        "not solely time stamping");
    refused(
        () -> verify(sample(certified(SampleAuthority.usage(true, KeyPurposeId.id_kp_emailProtection)))),
        "not solely time stamping");
  }

  @ParameterizedTest
  @CsvSource({KeyUsage.digitalSignature + ",true", KeyUsage.nonRepudiation + ",true", KeyUsage.keyAgreement + ",false"})
  void isRefusedWhereTheCertificateIsNotForSignatures(int usage, boolean accepted) throws Exception {
    byte[] bits = new KeyUsage(usage).getEncoded();
    X509Certificate signer = certified(FOR_STAMPS, new Extension(Extension.keyUsage, true, bits));
    if (accepted) {
      assertThat(verify(sample(signer)).at()).isEqualTo(NOON);
    } else {
      refused(() -> verify(sample(signer)), "is not for signatures");
    }
  }

  @Test
  void isJudgedAtTheTimeThatItStamps() throws InvalidTimeStamp {
    X509Certificate brief = ROOT.certify("CN=Brief", KEYS.getPublic(), NOON, FOR_STAMPS);
    assertThat(verify(sample(brief)).at()).isEqualTo(NOON);
    refused(() -> verify(sample(brief).at(NOON.plusSeconds(1))), "certificate not valid when time stamp created");
    refused(
        () -> verify(sample().at(SampleAuthority.START.minusSeconds(1))),
        "certificate not valid when time stamp created");
    SampleAuthority expired = SampleAuthority.root("CN=Expired", NOON.minusSeconds(1));
    X509Certificate signer = expired.forStamps(KEYS.getPublic());
    refused(
        () -> TimeStampToken.parse(sample(signer).token()).verify(STAMPED, roots(expired)),
        "none of the 1 trusted roots is valid at " + NOON);
  }

  @Test
  void answersOneQueryAndNoOther() throws InvalidTimeStamp {
    TimeStampQuery query = new TimeStampQuery(Hashing.sha256(STAMPED), BigInteger.valueOf(1234));
    TimeStampToken answer = TimeStampToken.parse(sample().nonce(query.nonce()).token());
    assertThat(answer.verify(STAMPED, query, roots(ROOT)).at()).isEqualTo(NOON);
    TimeStampQuery again = new TimeStampQuery(query.hash(), BigInteger.valueOf(1235));
    refused(() -> answer.verify(STAMPED, again, roots(ROOT)), "its nonce differs");
    TimeStampQuery foreign = new TimeStampQuery(Hashing.sha256(OTHER), query.nonce());
    refused(() -> answer.verify(STAMPED, foreign, roots(ROOT)), "the query was for other bytes");
    TimeStampToken silent = TimeStampToken.parse(sample().token());
    refused(() -> silent.verify(STAMPED, query, roots(ROOT)), "its nonce differs");
  }

  @Test
  void tellsWhatItClaimsThoughNoRootIsKnown() throws InvalidTimeStamp {
    TimeStampQuery query = new TimeStampQuery(Hashing.sha256(STAMPED), BigInteger.valueOf(1234));
    TimeStampToken answer = TimeStampToken.parse(sample().nonce(query.nonce()).token());
    assertThat(answer.claim(STAMPED, query)).isEqualTo(answer.verify(STAMPED, query, roots(ROOT)));
    refused(() -> answer.claim(OTHER, query), "over other bytes");
    refused(() -> answer.claim(STAMPED, new TimeStampQuery(query.hash(), BigInteger.ONE)), "its nonce differs");
    KeyPair forger = SampleAuthority.keys("EC", 256);
    SampleToken forged = new SampleToken(forger.getPrivate(), SIGNER, imprint()).nonce(query.nonce());
    refused(() -> TimeStampToken.parse(forged.token()).claim(STAMPED, query), "signature not created");
    SampleToken unfit = sample(certified()).nonce(query.nonce());
    refused(() -> TimeStampToken.parse(unfit.token()).claim(STAMPED, query), "must have an ExtendedKeyUsage");
  }

  @Test
  void isNotThereWhereTheAuthorityRefused() {
    byte[] refusal = SampleToken.refusal(PKIStatus.rejection, "not today");
    refused(() -> TimeStampToken.parse(refusal), "did not grant", "status 2", "not today");
    byte[] empty = SampleToken.refusal(PKIStatus.granted, "here you are");
    refused(() -> TimeStampToken.parse(empty), "holds none");
    byte[] both = sample().response(PKIStatus.rejection);
    refused(() -> TimeStampToken.parse(both), "did not grant");
  }

  @Test
  void isNotReadFromHalfOfItNorFromMore() {
    byte[] reply = sample().response(PKIStatus.granted);
    for (int length = 0; length < reply.length; length++) {
      byte[] half = Arrays.copyOf(reply, length);
      refused(() -> TimeStampToken.parse(half), "is no time stamp");
    }
    refused(() -> TimeStampToken.parse(Arrays.copyOf(reply, reply.length + 1)), "is no time stamp");
  }

  @Test
  void isNotReadWithoutEnd() {
    refused(() -> TimeStampToken.parse(new byte[(1 << 18) + 1]), "at most 262144 bytes");
    byte[] nested = new byte[1 << 18];
    for (int i = 0; i < nested.length; i += 2) {
      nested[i] = 0x30;
      nested[i + 1] = (byte) 0x80;
    }
    refused(() -> TimeStampToken.parse(nested), "is no time stamp");
    ByteBuffer counted = ByteBuffer.allocate(1 << 18);
    while (counted.remaining() >= 6) {
      counted.put((byte) 0x30).put((byte) 0x84).putInt(counted.remaining() - Integer.BYTES);
    }
    refused(() -> TimeStampToken.parse(Arrays.copyOf(counted.array(), counted.position())), "is no time stamp");
  }

  @ParameterizedTest
  @CsvSource({"SHA-1, 1.3.14.3.2.26", "SHA-512, 2.16.840.1.101.3.4.2.3"})
  void isRefusedOverAHashThatIsNotSha256(String algorithm, String type) {
    MessageImprint imprint = SampleToken.imprint(new ASN1ObjectIdentifier(type), algorithm, STAMPED);
    refused(() -> verify(new SampleToken(KEYS.getPrivate(), SIGNER, imprint)), "not over SHA-256");
  }

  @Test
  void isRefusedWhereItsHashIsOfAnotherLength() {
    MessageImprint imprint = SampleToken.imprint(NISTObjectIdentifiers.id_sha256, "SHA-1", STAMPED);
    refused(() -> verify(new SampleToken(KEYS.getPrivate(), SIGNER, imprint)), "32 bytes, not 20");
  }

  @Test
  void isRefusedWhereItsSignatureIsOverAWeakHash() {
    refused(() -> verify(sample().signedWith("SHA1withECDSA")), OIWObjectIdentifiers.idSHA1.getId(), "not over SHA-2");
  }

  @Test
  void isRefusedWhereItsSignatureIsOfAKindThatIsNotKnown() {
    KeyPair keys = SampleAuthority.keys("RSA", 2048);
    SampleToken token = new SampleToken(keys.getPrivate(), ROOT.forStamps(keys.getPublic()), imprint());
    refused(() -> verify(token.signedWith("SHA256withRSAandMGF1")), "PSS Signature not available");
  }

  @Test
  void isRefusedUnlessItNamesTheCertificateThatSigned() throws InvalidTimeStamp {
    X509Certificate twin = ROOT.forStamps(KEYS.getPublic());
    refused(() -> verify(sample().naming(Optional.of(SampleToken.naming(twin)))), "does not match certID");
    refused(() -> verify(sample().naming(Optional.of(SampleToken.olderNaming(twin)))), "does not match certID");
    refused(() -> verify(sample().naming(Optional.empty())), "no signing certificate attribute");
    assertThat(verify(sample().naming(Optional.of(SampleToken.olderNaming(SIGNER)))).at()).isEqualTo(NOON);
  }

  @Test
  void isRefusedWithoutTheCertificateThatSigned() {
    refused(() -> verify(sample().sending()), "without the certificate of its signer");
    refused(() -> verify(sample().sending(ROOT.certificate())), "without the certificate of its signer");
  }

  @ParameterizedTest
  @CsvSource({"RSA, 2048, SHA256withRSA", "RSA, 2048, SHA512withRSA", "EC, 384, SHA384withECDSA"})
  void mayBeSignedInSeveralWays(String algorithm, int size, String signature) throws InvalidTimeStamp {
    KeyPair keys = SampleAuthority.keys(algorithm, size);
    X509Certificate signer = ROOT.forStamps(keys.getPublic());
    SampleToken token = new SampleToken(keys.getPrivate(), signer, imprint()).signedWith(signature);
    assertThat(verify(token).at()).isEqualTo(NOON);
  }

  private static SampleToken sample() {
    return sample(SIGNER);
  }

  private static SampleToken sample(X509Certificate signer) {
    return new SampleToken(KEYS.getPrivate(), signer, imprint());
  }

  private static MessageImprint imprint() {
    return SampleToken.imprint(NISTObjectIdentifiers.id_sha256, "SHA-256", STAMPED);
  }

  private static X509Certificate certified(Extension... extensions) {
    return ROOT.certify("CN=Stamps", KEYS.getPublic(), SampleAuthority.END, extensions);
  }

  private static TimeStamp verify(SampleToken token) throws InvalidTimeStamp {
    return verify(token.token());
  }

  private static TimeStamp verify(byte[] reply) throws InvalidTimeStamp {
    return TimeStampToken.parse(reply).verify(STAMPED, roots(ROOT));
  }

  private static Set<X509Certificate> roots(SampleAuthority... authorities) {
    return Set.copyOf(Arrays.stream(authorities).map(SampleAuthority::certificate).toList());
  }

  private static void refused(ThrowingCallable call, String... saying) {
    assertThatExceptionOfType(InvalidTimeStamp.class)
        .isThrownBy(call)
        .satisfies(e -> assertThat(e.getMessage()).contains(saying));
  }
}
