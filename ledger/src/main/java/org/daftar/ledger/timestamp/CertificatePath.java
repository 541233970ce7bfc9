package org.daftar.ledger.timestamp;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;

/** The way from a certificate to a root that one trusts: RFC 5280 section 6, without revocation. */
final class CertificatePath {

  private CertificatePath() {}

  /**
   * Checks that there is a way.
   *
   * @param others that may stand between, in any order
   * @param at when all of it, the root included, must be valid
   * @throws InvalidTimeStamp where there is none
   */
  static void require(
      X509Certificate certificate, Collection<X509Certificate> others, Set<X509Certificate> roots, Instant at)
      throws InvalidTimeStamp, GeneralSecurityException {
    Set<TrustAnchor> anchors =
        roots.stream()
            .filter(root -> isValid(root, at))
            .map(root -> new TrustAnchor(root, null))
            .collect(Collectors.toSet());
    if (anchors.isEmpty()) {
      throw new InvalidTimeStamp("none of the " + roots.size() + " trusted roots is valid at " + at);
    }
    X509CertSelector target = new X509CertSelector();
    target.setCertificate(certificate);
    PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
    parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
    parameters.setRevocationEnabled(false);
    parameters.setDate(Date.from(at));
    try {
      CertPathBuilder.getInstance("PKIX").build(parameters);
    } catch (CertPathBuilderException e) {
      throw new InvalidTimeStamp(
          "no trusted root certifies " + certificate.getSubjectX500Principal() + ": " + e.getMessage(), e);
    }
  }

  private static boolean isValid(X509Certificate root, Instant at) {
    return !at.isBefore(root.getNotBefore().toInstant()) && !at.isAfter(root.getNotAfter().toInstant());
  }
}
