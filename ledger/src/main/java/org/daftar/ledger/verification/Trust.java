package org.daftar.ledger.verification;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.Set;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.policy.Policy;

/**
 * Whom one trusts, and has heard of by another way than the bundle.
 *
 * @param policy the keys of logs and witnesses
 * @param authorities the roots of those whose time stamps one believes; there may be none
 */
public record Trust(Policy policy, Set<X509Certificate> authorities) {

  private static final String CERTIFICATE = "-----BEGIN CERTIFICATE-----";

  public Trust {
    authorities = Set.copyOf(authorities);
  }

  /**
   * Reads a trust file: a policy as C2SP tlog-policy has it, and behind it certificates in PEM (RFC 7468), if any.
   *
   * @throws MalformedNote naming what is wrong
   */
  public static Trust parse(String text) throws MalformedNote {
    int certificates = text.indexOf(CERTIFICATE);
    String policy = certificates < 0 ? text : text.substring(0, certificates);
    return new Trust(Policy.parse(policy), certificates < 0 ? Set.of() : roots(text.substring(certificates)));
  }

  private static Set<X509Certificate> roots(String pem) throws MalformedNote {
    try {
      Set<X509Certificate> roots = new HashSet<>();
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      factory
          .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.UTF_8)))
          .forEach(root -> roots.add((X509Certificate) root));
      return roots;
    } catch (CertificateException e) {
      throw new MalformedNote("the certificates of the trust file cannot be read: " + e.getMessage());
    }
  }
}
