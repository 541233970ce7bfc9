package org.daftar.ledger.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cmp.PKIFreeText;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.Accuracy;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A token in the making: right at first, and then wrong in what a test changes. */
final class SampleToken {

  private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3.4.1");

  private static final Provider PROVIDER = new BouncyCastleProvider();

  private final PrivateKey key;
  private final X509Certificate signer;
  private final MessageImprint imprint;

  private List<X509Certificate> sent;
  private Optional<Attribute> naming;
  private Optional<BigInteger> nonce = Optional.empty();
  private Optional<byte[]> content = Optional.empty();
  private Instant at = TimeStampTokenTest.NOON;
  private String algorithm = "SHA256withECDSA";

  SampleToken(PrivateKey key, X509Certificate signer, MessageImprint imprint) {
    this.key = key;
    this.signer = signer;
    this.imprint = imprint;
    this.sent = List.of(signer);
    this.naming = Optional.of(naming(signer));
  }

  /** A hash of some bytes, as a token holds it. */
  static MessageImprint imprint(ASN1ObjectIdentifier type, String algorithm, byte[] stamped) {
    return new MessageImprint(new AlgorithmIdentifier(type), digest(algorithm, stamped));
  }

  /** The attribute that names the certificate of the signer, of RFC 5035. */
  static Attribute naming(X509Certificate certificate) {
    ESSCertIDv2 id =
        new ESSCertIDv2(
            new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256), digest("SHA-256", encoded(certificate)));
    return attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new SigningCertificateV2(id));
  }

  /** The same in its older form, of RFC 2634. */
  static Attribute olderNaming(X509Certificate certificate) {
    ESSCertID id = new ESSCertID(digest("SHA-1", encoded(certificate)));
    return attribute(PKCSObjectIdentifiers.id_aa_signingCertificate, new SigningCertificate(id));
  }

  SampleToken sending(X509Certificate... certificates) {
    sent = List.of(certificates);
    return this;
  }

  SampleToken naming(Optional<Attribute> attribute) {
    naming = attribute;
    return this;
  }

  SampleToken nonce(BigInteger number) {
    nonce = Optional.of(number);
    return this;
  }

  /** Signs these bytes, whatever they are. */
  SampleToken content(byte[] bytes) {
    content = Optional.of(bytes);
    return this;
  }

  SampleToken at(Instant time) {
    at = time;
    return this;
  }

  SampleToken signedWith(String signatureAlgorithm) {
    algorithm = signatureAlgorithm;
    return this;
  }

  /** The token alone. */
  byte[] token() {
    try {
      return contentInfo().getEncoded();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The token in a response. */
  byte[] response(PKIStatus status) {
    return response(new PKIStatusInfo(status), contentInfo());
  }

  /** A response without a token. */
  static byte[] refusal(PKIStatus status, String why) {
    return response(new PKIStatusInfo(status, new PKIFreeText(why)), null);
  }

  private static byte[] response(PKIStatusInfo status, ContentInfo token) {
    try {
      return new TimeStampResp(status, token).getEncoded();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private ContentInfo contentInfo() {
    try {
      ASN1EncodableVector attributes = new ASN1EncodableVector();
      attributes.add(attribute(CMSAttributes.signingTime, new Time(Date.from(at))));
      naming.ifPresent(attributes::add);
      JcaSignerInfoGeneratorBuilder signing =
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
      signing.setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)));
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          signing.build(new JcaContentSignerBuilder(algorithm).setProvider(PROVIDER).build(key), signer));
      generator.addCertificates(new JcaCertStore(sent));
      byte[] signed = content.isPresent() ? content.get() : content().getEncoded();
      return generator
          .generate(new CMSProcessableByteArray(PKCSObjectIdentifiers.id_ct_TSTInfo, signed), true)
          .toASN1Structure();
    } catch (IOException | GeneralSecurityException | CMSException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  private TSTInfo content() {
    return new TSTInfo(
        POLICY,
        imprint,
        new ASN1Integer(17),
        new ASN1GeneralizedTime(Date.from(at)),
        new Accuracy(new ASN1Integer(1), new ASN1Integer(500), new ASN1Integer(250)),
        ASN1Boolean.FALSE,
        nonce.map(ASN1Integer::new).orElse(null),
        null,
        null);
  }

  private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
    return new Attribute(type, new DERSet(value));
  }

  private static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] digest(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
