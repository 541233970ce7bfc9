package org.daftar.ledger.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * One that certifies others.
 *
 * @param certificate its own
 */
record SampleAuthority(KeyPair keys, X509Certificate certificate) {

  /** From when on all certificates here are valid. */
  static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

  /** Until when most are. */
  static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

  private static final AtomicInteger SERIALS = new AtomicInteger();

  /** One that certifies itself. */
  static SampleAuthority root(String name, Instant end) {
    KeyPair keys = keys("EC", 256);
    return new SampleAuthority(keys, certify(keys, new X500Name(name), name, keys.getPublic(), end, List.of(ca())));
  }

  /** Certifies a key for time stamps. */
  X509Certificate forStamps(PublicKey key) {
    return certify("CN=Stamps", key, END, usage(true, KeyPurposeId.id_kp_timeStamping));
  }

  /** Certifies a key, for whatever the extensions say. */
  X509Certificate certify(String name, PublicKey key, Instant end, Extension... extensions) {
    X500Name issuer = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    return certify(keys, issuer, name, key, end, List.of(extensions));
  }

  /** That it may certify others. */
  static Extension ca() {
    return extension(() -> new Extension(Extension.basicConstraints, true, new BasicConstraints(true).getEncoded()));
  }

  /** What else than certifying a key is for. */
  static Extension usage(boolean critical, KeyPurposeId... purposes) {
    return extension(
        () -> new Extension(Extension.extendedKeyUsage, critical, new ExtendedKeyUsage(purposes).getEncoded()));
  }

  /** New keys. */
  static KeyPair keys(String algorithm, int size) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(size);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static X509Certificate certify(
      KeyPair issuing, X500Name issuer, String name, PublicKey key, Instant end, List<Extension> extensions) {
    try {
      X509v3CertificateBuilder builder =
          new X509v3CertificateBuilder(
              issuer,
              BigInteger.valueOf(SERIALS.incrementAndGet()),
              Date.from(START),
              Date.from(end),
              new X500Name(name),
              SubjectPublicKeyInfo.getInstance(key.getEncoded()));
      for (Extension extension : extensions) {
        builder.addExtension(extension);
      }
      return new JcaX509CertificateConverter()
          .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuing.getPrivate())));
    } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Extension extension(Writing writing) {
    try {
      return writing.write();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Writing {
    Extension write() throws IOException;
  }
}
