package org.daftar.ledger.timestamp;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.GenTimeAccuracy;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;

/** A token opened: the TSTInfo of RFC 3161 section 2.4.2 within the SignedData of RFC 5652 section 5. */
final class SignedToken {

  private static final Set<ASN1ObjectIdentifier> STRONG =
      Set.of(NISTObjectIdentifiers.id_sha256, NISTObjectIdentifiers.id_sha384, NISTObjectIdentifiers.id_sha512);

  /**
   * How many certificates a token brings at most. A way has a handful; among hundreds whose names fit each other,
   * whoever looks for a way has more to try than he ever will.
   */
  static final int MOST_CERTIFICATES = 16;

  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  private final TimeStampToken token;

  private SignedToken(TimeStampToken token) {
    this.token = token;
  }

  static SignedToken read(byte[] bytes) throws IOException, InvalidTimeStamp {
    try {
      TimeStampToken token = new TimeStampToken(ContentInfo.getInstance(ASN1Primitive.fromByteArray(bytes)));
      int certificates = token.getCertificates().getMatches(null).size();
      if (certificates > MOST_CERTIFICATES) {
        throw new InvalidTimeStamp(
            "the token comes with " + certificates + " certificates, where at most " + MOST_CERTIFICATES + " are read");
      }
      return new SignedToken(token);
    } catch (TSPException e) {
      throw new InvalidTimeStamp("is no time stamp: " + e.getMessage(), e);
    }
  }

  void requireHashOf(byte[] stamped) throws InvalidTimeStamp {
    ASN1ObjectIdentifier algorithm = info().getMessageImprintAlgOID();
    if (!algorithm.equals(NISTObjectIdentifiers.id_sha256)) {
      throw new InvalidTimeStamp("the token is over a hash of type " + algorithm + ", not over SHA-256");
    }
    if (!hash().equals(Hashing.sha256(stamped))) {
      throw new InvalidTimeStamp("the token is over other bytes: their SHA-256 is " + hash());
    }
  }

  void requireAnswerTo(TimeStampQuery query) throws InvalidTimeStamp {
    if (!query.hash().equals(hash())) {
      throw new InvalidTimeStamp("the query was for other bytes: their SHA-256 is " + query.hash());
    }
    if (!query.nonce().equals(info().getNonce())) {
      throw new InvalidTimeStamp("the token answers another query: its nonce differs");
    }
  }

  /** The certificate that comes with the token, fits it, and signed it. */
  X509Certificate signer() throws InvalidTimeStamp, CertificateException {
    X509CertificateHolder holder =
        token.getCertificates().getMatches(null).stream()
            .filter(token.getSID()::match)
            .findFirst()
            .orElseThrow(() -> new InvalidTimeStamp("the token comes without the certificate of its signer"));
    X509Certificate signer = convert(holder);
    requireStrongHash();
    requireUsage(signer);
    try {
      token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
    } catch (TSPException | OperatorCreationException e) {
      throw new InvalidTimeStamp("the token is not signed as it must be: " + e.getMessage(), e);
    }
    return signer;
  }

  /** All certificates that come with the token, whatever they are. */
  List<X509Certificate> certificates() throws CertificateException {
    List<X509Certificate> certificates = new ArrayList<>();
    for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
      certificates.add(convert(holder));
    }
    return certificates;
  }

  Instant at() {
    return info().getGenTime().toInstant();
  }

  /** What it says, once it was checked. */
  TimeStamp content(X509Certificate signer) {
    return new TimeStamp(
        at(),
        Optional.ofNullable(info().getGenTimeAccuracy()).map(SignedToken::duration),
        signer.getSubjectX500Principal().getName(),
        info().getSerialNumber());
  }

  private void requireStrongHash() throws InvalidTimeStamp {
    for (SignerInformation signature : token.toCMSSignedData().getSignerInfos()) {
      ASN1ObjectIdentifier algorithm = signature.getDigestAlgorithmID().getAlgorithm();
      if (!STRONG.contains(algorithm)) {
        throw new InvalidTimeStamp("the token is signed over a hash of type " + algorithm + ", not over SHA-2");
      }
    }
  }

  /** RFC 5280 section 4.2.1.3: where a certificate limits what its key is for, signing must be among it. */
  private static void requireUsage(X509Certificate signer) throws InvalidTimeStamp {
    boolean[] usage = signer.getKeyUsage();
    if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
      throw new InvalidTimeStamp("the certificate of the signer is not for signatures");
    }
  }

  private static X509Certificate convert(X509CertificateHolder holder) throws CertificateException {
    return new JcaX509CertificateConverter().getCertificate(holder);
  }

  private static Duration duration(GenTimeAccuracy accuracy) {
    return Duration.ofSeconds(accuracy.getSeconds())
        .plusMillis(accuracy.getMillis())
        .plus(accuracy.getMicros(), ChronoUnit.MICROS);
  }

  private Hash hash() {
    return Hash.of(info().getMessageImprintDigest());
  }

  private TimeStampTokenInfo info() {
    return token.getTimeStampInfo();
  }
}
