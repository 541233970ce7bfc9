package org.daftar.ledger.timestamp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;

/** An authority that stamps whatever it is given with whatever time a test wants. */
public final class Stamps {

  private final SampleAuthority root = SampleAuthority.root("CN=Root of stamps", SampleAuthority.END);
  private final KeyPair keys = SampleAuthority.keys("EC", 256);
  private final X509Certificate signer = root.forStamps(keys.getPublic());

  /** What one must trust to believe it. */
  public X509Certificate root() {
    return root.certificate();
  }

  /** The same in PEM, in a file of that folder. */
  public Path pem(Path folder) throws IOException, CertificateEncodingException {
    String base64 = Base64.getMimeEncoder().encodeToString(root().getEncoded());
    return Files.writeString(
        folder.resolve("roots.pem"), "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n");
  }

  /** A token over some bytes. */
  public byte[] stamp(byte[] bytes, Instant at) {
    return new SampleToken(
            keys.getPrivate(), signer, SampleToken.imprint(NISTObjectIdentifiers.id_sha256, "SHA-256", bytes))
        .at(at)
        .token();
  }
}
